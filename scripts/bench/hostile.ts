/** Inputs that make scanners slow, each as the piece it repeats. */
export const hostile: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'exclamation marks': '!',
  emoji: '😀',
  hashtags: '#x ',
  links: 'http://a.b ',
  brackets: '(',
  'e-mail': 'a@a.',
  'combining marks': 'e\u0301\u0302\u0303',
  'open quotations': '“a',
  'code fences': '```a',
  'one phrase': 'buy now ',
  'glued tags': '#theandyou ',
  questions: 'what? ',
  'empty lines': 'a\n\n',
};
