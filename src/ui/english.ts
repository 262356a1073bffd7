/** The rules speak English whatever language the interface has: for the elements that hold their words. */
export const englishAttributes = { lang: 'en', dir: 'ltr' } as const;
