/** Attributes for elements with text from the rules, which is English in every language of the interface. */
export const englishAttributes = { lang: 'en', dir: 'ltr' } as const;
