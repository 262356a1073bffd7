import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/text/parse-text.ts';

const languageOf = (raw: string): string => parseText(raw).language;

describe('detectLanguage', () => {
  it.each([
    'The bakery opens at nine tomorrow.',
    'Nice!',
    'Sale ends soon #sale',
    'Is this café open? My cousin José asked.',
    'I said “bonjour tout le monde” to her and she laughed.',
    '🎉',
    '',
  ])('detects English in %j', (raw) => {
    expect(languageOf(raw)).toBe('en');
  });

  it.each([
    'La panadería abre mañana a las nueve.',
    'Die Bäckerei öffnet morgen um neun, kommt vorbei und sagt hallo.',
    'A padaria abre amanhã e você está convidado.',
    'La boulangerie ouvre demain, venez nous voir.',
    'Il panificio apre domani, passate a trovarci con i vostri amici.',
    'Toko roti buka besok, kita semua bisa datang.',
    'Bakery kal khulegi, aap sab log aana.',
    'パン屋は明日開きます。Please share!',
    'Η ταβέρνα ανοίγει αύριο',
    'Пекарня открывается завтра',
    'المخبز يفتح غدا',
    '빵집은 내일 문을 엽니다',
  ])('detects another language in %j', (raw) => {
    expect(languageOf(raw)).toBe('other');
  });
});
