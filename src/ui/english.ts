/** Attributes for elements with text from the rules, which are always in English. */
export const englishAttributes = { lang: 'en', dir: 'ltr' } as const;
