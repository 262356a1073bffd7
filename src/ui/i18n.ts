import browser from 'webextension-polyfill';
import type catalog from '../../_locales/en/messages.json';

type Name = keyof typeof catalog;

/** A message with plural forms, one entry for each: `name_one`, `name_other` and so on. */
type Counted = Name extends infer Each ? (Each extends `${infer Base}_other` ? Base : never) : never;

/** A message without plural forms. */
export type MessageName = Exclude<Name, `${Counted}_${string}`>;

/** The message `name` in the interface's language, with `values` in place of $1, $2 and so on. */
export function localize(name: MessageName, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(name, values.map(formatValue));
}

/**
 * The writing direction of the interface. `@@bidi_dir` would be the direction of the browser's own
 * language, and the extension may have no messages in that language.
 */
export const direction = (): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(localize('locale')) ? 'rtl' : 'ltr');

/** Attributes for elements with messages in a page that may have another language. */
export const languageAttributes = () => ({ lang: localize('locale'), dir: direction() });

/** The message `name` in the plural form for `count`, which is $1. `values` are $2 and so on. */
export function localizeCount(name: Counted, count: number, ...values: readonly (string | number)[]): string {
  const all = [count, ...values].map(formatValue);
  const form = new Intl.PluralRules(localize('locale')).select(count);
  // A language has only the plural forms in which its messages differ.
  return browser.i18n.getMessage(`${name}_${form}`, all) || browser.i18n.getMessage(`${name}_other`, all);
}

/** Formats numbers in the digits of the language, so that no sentence mixes two kinds of digits. */
function formatValue(value: string | number): string {
  return typeof value === 'number' ? new Intl.NumberFormat(localize('locale')).format(value) : value;
}
