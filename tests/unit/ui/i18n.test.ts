import { afterEach, describe, expect, it } from 'vitest';
import arabic from '../../../_locales/ar/messages.json' with { type: 'json' };
import { direction, languageAttributes, localize, localizeCount } from '../../../src/ui/i18n.ts';
import { memory } from '../kit/memory-browser.ts';

afterEach(() => memory.reset());

describe('direction', () => {
  // The browser of the test kit always reports left to right, like a browser in another language.
  it('is the direction of the messages, not of the browser', () => {
    expect(direction()).toBe('ltr');
    memory.setMessages(arabic);
    expect(direction()).toBe('rtl');
    expect(languageAttributes()).toEqual({ lang: 'ar', dir: 'rtl' });
  });
});

describe('numbers', () => {
  it('are formatted in the digits of the language everywhere in a sentence', () => {
    memory.setMessages({ ...arabic, locale: { message: 'ar-EG' } });
    expect(localizeCount('weekReplies', 3, 10)).toBe('عدد ما كتبت: ١٠، منها ٣ ردود.');
    expect(localize('chartOf', 3, 10)).toBe('٣ من ١٠');
  });

  it('select the plural form of the language', () => {
    memory.setMessages(arabic);
    const messages = [0, 1, 2, 3, 11, 100].map((count) => localizeCount('tipsFound', count));
    expect(new Set(messages.map((message) => message.replace(/\d+/, '')))).toHaveLength(5);
    expect(messages[2]).toBe('عُثر على نصيحتين');
  });
});
