import type catalog from '../../_locales/en/messages.json';
import { extensionApi } from '../browser/extension-api.ts';

type Name = keyof typeof catalog;

/** A message with plural forms, one entry for each: `name_one`, `name_other` and so on. */
type Counted = Name extends infer Each ? (Each extends `${infer Base}_other` ? Base : never) : never;

/** A message without plural forms. */
export type MessageName = Exclude<Name, `${Counted}_${string}`>;

/**
 * Returns the message `name` in the language of the interface, with `values` for $1, $2 and so on.
 */
export function localize(name: MessageName, ...values: readonly (string | number)[]): string {
  return extensionApi.i18n.getMessage(name, values.map(formatValue));
}

/**
 * Returns the writing direction of the interface. `@@bidi_dir` would be that of the browser's
 * language, in which the extension may have no messages.
 */
export const direction = (): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(localize('locale')) ? 'rtl' : 'ltr');

/** Returns attributes for elements with messages, in a page that may be in another language. */
export const languageAttributes = () => ({ lang: localize('locale'), dir: direction() });

/** Attributes for elements with text from the rules, which is always in English. */
export const englishAttributes = { lang: 'en', dir: 'ltr' } as const;

/**
 * Returns the message `name` in the plural form for `count`, which is $1. `values` are $2 and so
 * on.
 */
export function localizeCount(name: Counted, count: number, ...values: readonly (string | number)[]): string {
  const all = [count, ...values].map(formatValue);
  const form = new Intl.PluralRules(localize('locale')).select(count);
  // A locale omits the plural forms whose message is the same as `other`.
  return (
    extensionApi.i18n.getMessage(`${name}_${form}`, all) || extensionApi.i18n.getMessage(`${name}_other`, all)
  );
}

/** Formats numbers in the digits of the language, so that a sentence does not mix two kinds. */
function formatValue(value: string | number): string {
  return typeof value === 'number' ? new Intl.NumberFormat(localize('locale')).format(value) : value;
}
