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
    'Crumb Bank Names Ada Lovelace Chief Executive, Profit Rises 4%',
    'Harlow Mill: Rye Loaf Wins National Prize in Leeds',
    'FractalOven: a JavaScript bread timer',
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
    'My people una don see bread wey dey sell for junction abeg',
    'Ndewo, kedu ihe unu na eme taa',
    'Mo fe ra buredi ni ile oluwa mi, gbogbo eniyan',
    'Yau akwai sabon burodi, wallahi yana da dadi sosai',
    'パン屋は明日開きます。Please share!',
    'Η ταβέρνα ανοίγει αύριο',
    'Пекарня открывается завтра',
    'المخبز يفتح غدا',
    '빵집은 내일 문을 엽니다',
  ])('detects another language in %j', (raw) => {
    expect(languageOf(raw)).toBe('other');
  });

  it.each([
    ['We bake every morning and you can watch.', true],
    ['Nice bread, Grace!', true],
    ['Ada Lovelace Grace Hopper', false],
    ['Rye abiago gbadun kwabena #bread', false],
  ])('is certain of %j: %s', (raw, isCertain) => {
    expect(parseText(raw).isLanguageCertain).toBe(isCertain);
  });
});
