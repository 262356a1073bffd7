import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const fileSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-zA-Z]\w*$/)),
  v.strictObject({ message: v.pipe(v.string(), v.nonEmpty()), description: v.optional(v.string()) }),
);
const languages = readdirSync('_locales');
const messagesOf = (language: string) =>
  v.parse(fileSchema, JSON.parse(readFileSync(`_locales/${language}/messages.json`, 'utf8')));
const english = messagesOf('en');

const plural = /_(zero|one|two|few|many|other)$/;
const baseOf = (name: string) => name.replace(plural, '');
const isPlural = (name: string) => `${baseOf(name)}_other` in english;
const placeholdersIn = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

const scripts = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const source = ['manifest.json', ...scripts.map((file) => `src/${file}`)]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the English messages', () => {
  it.each(Object.keys(english).map(baseOf))('include %s, which is used', (name) => {
    expect(source.includes(`'${name}'`) || source.includes(`__MSG_${name}__`)).toBe(true);
  });

  it.each(Object.entries(english))('have valid placeholders in %s', (_, { message }) => {
    expect(message.trim()).toBe(message);
    expect(message).not.toMatch(/\$(?![1-9](?!\d))/);
  });
});

describe.each(languages)('the interface in %s', (language) => {
  const messages = messagesOf(language);
  const tag = language.replace('_', '-');

  it('contains its language tag', () => {
    expect(messages.locale?.message).toBe(tag);
  });

  it('has the same messages as English', () => {
    expect(new Set(Object.keys(messages).map(baseOf))).toEqual(new Set(Object.keys(english).map(baseOf)));
  });

  it('has every plural form that counts up to 100 need', () => {
    const rules = new Intl.PluralRules(tag);
    const forms = new Set(Array.from({ length: 101 }, (_, count) => rules.select(count)));
    const missing = Object.keys(english)
      .filter((name) => name.endsWith('_other'))
      .flatMap((name) => [...forms, 'other'].map((form) => `${baseOf(name)}_${form}`))
      .filter((name) => !(name in messages));
    expect(missing).toEqual([]);
  });

  it('has the same placeholders as English', () => {
    for (const [name, { message }] of Object.entries(messages)) {
      // A plural form for one number, such as “one time”, may be written without the number.
      const known = english[isPlural(name) ? `${baseOf(name)}_other` : name]?.message ?? '';
      const placeholders = placeholdersIn(message).filter((place) => !(isPlural(name) && place === '$1'));
      expect(placeholders, name).toEqual(
        placeholdersIn(known).filter((place) => !(isPlural(name) && place === '$1')),
      );
    }
  });

  it('has a description that is short enough for the stores', () => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/description
    expect(messages.appDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
