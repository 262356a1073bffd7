import browser from 'webextension-polyfill';
import type catalogue from '../../_locales/en/messages.json';

type Name = keyof typeof catalogue;

/** A message that is there once for each plural form its language has, as `name_one`, `name_other`. */
type Counted = Name extends infer Each ? (Each extends `${infer Base}_other` ? Base : never) : never;

/** A message that is said as it is. */
export type MessageName = Exclude<Name, `${Counted}_${string}`>;

/** The interface's words for `name` in the browser's language, `values` in the places of $1, $2 and on. */
export function say(name: MessageName, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(name, values.map(String));
}

/** Which way the interface's language runs. */
export const direction = (): 'ltr' | 'rtl' =>
  browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';

/** The words for `count` of something, in the plural form the language has for it; `count` is $1. */
export function sayCount(name: Counted, count: number, ...values: readonly (string | number)[]): string {
  const written = [numberIn(say('locale'), count), ...values].map(String);
  const form = new Intl.PluralRules(say('locale')).select(count);
  // A language file has only the forms in which its words differ.
  return (
    browser.i18n.getMessage(`${name}_${form}`, written) || browser.i18n.getMessage(`${name}_other`, written)
  );
}

function numberIn(locale: string, count: number): string {
  return new Intl.NumberFormat(locale).format(count);
}
