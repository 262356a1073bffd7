/** Texts that make naive scanners slow, each as the piece that it repeats. */
export const worstCases: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'exclamation marks': '!',
  emoji: '😀',
  hashtags: '#x ',
  links: 'http://a.b ',
  brackets: '(',
  'e-mail addresses': 'a@a.',
  'combining marks': 'e\u0301\u0302\u0303',
  'open quotations': '“a',
  'code fences': '```a',
  'one phrase': 'buy now ',
  'hashtags of several words': '#theandyou ',
  questions: 'what? ',
  'empty lines': 'a\n\n',
};
