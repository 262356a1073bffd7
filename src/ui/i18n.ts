import browser from 'webextension-polyfill';
import type catalogue from '../../_locales/en/messages.json';

type Name = keyof typeof catalogue;

/** A message that is there once for each plural form its language has, as `name_one`, `name_other`. */
type Counted = Name extends infer Each ? (Each extends `${infer Base}_other` ? Base : never) : never;

/** A message that is said as it is. */
export type MessageName = Exclude<Name, `${Counted}_${string}`>;

/** The interface's words for `name` in the browser's language, `values` in the places of $1, $2 and on. */
export function localize(name: MessageName, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(name, values.map(formatValue));
}

/**
 * Which way the interface's words run. Not `@@bidi_dir`: that is the way of the browser's own language, which may be
 * one there are no words in.
 */
export const direction = (): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(localize('locale')) ? 'rtl' : 'ltr');

/** For the elements that hold the interface's words among others. */
export const languageAttributes = () => ({ lang: localize('locale'), dir: direction() });

/** The words for `count` of something, in the plural form the language has for it; `count` is $1. */
export function localizeCount(name: Counted, count: number, ...values: readonly (string | number)[]): string {
  const all = [count, ...values].map(formatValue);
  const form = new Intl.PluralRules(localize('locale')).select(count);
  // A language file has only the forms in which its words differ.
  return browser.i18n.getMessage(`${name}_${form}`, all) || browser.i18n.getMessage(`${name}_other`, all);
}

/** Numbers in the language's digits, so that no sentence mixes two kinds. */
function formatValue(value: string | number): string {
  return typeof value === 'number' ? new Intl.NumberFormat(localize('locale')).format(value) : value;
}
