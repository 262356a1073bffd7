import { parseText } from '../../text/parse-text.ts';

/** Says of a reply only how alike it is to another: 64 bytes in hexadecimal, from which no word can be read. */
export type ReplyFingerprint = string;

/** Shorter replies are alike without being copies: thanks, good wishes, yes and no. */
const fewestWords = 8;
const size = 64;
/** The share of two replies' pairs of words that makes them the same reply, but for a name or a detail. */
const alikeFrom = 1 / 2;

/**
 * A sketch of the words of a reply, or null where it has too few. Sketches can be compared where `salt` is the same.
 *
 * The sketch is a MinHash of the reply's pairs of neighboring words, of which one byte each is kept: two sketches
 * agree in about as large a share of their bytes as the replies do in their pairs. Links, names with an @, numbers
 * and emoji do not count. Time is linear in the length of the text.
 * Broder 1997, On the resemblance and containment of documents: https://doi.org/10.1109/SEQUEN.1997.666900
 * Li & König 2010, b-bit minwise hashing: https://doi.org/10.1145/1772690.1772759
 */
export function fingerprintOf(text: string, salt: string): ReplyFingerprint | null {
  const words = parseText(text).words.filter(({ isOwnWords }) => isOwnWords);
  if (words.length < fewestWords) return null;
  const seed = hash(salt, 0);
  const least = new Uint32Array(size).fill(0xffffffff);
  let before = words[0]?.lower ?? '';
  for (const { lower } of words.slice(1)) {
    const pair = hash(`${before} ${lower}`, seed);
    for (let i = 0; i < size; i++)
      least[i] = Math.min(least[i] ?? 0, mixed(pair ^ Math.imul(i + 1, 0x9e3779b1)));
    before = lower;
  }
  return [...least].map((value) => (value & 0xff).toString(16).padStart(2, '0')).join('');
}

/** Whether two sketches made with the same salt are of the same reply, give or take a few words. */
export function areSimilar(a: ReplyFingerprint, b: ReplyFingerprint): boolean {
  let same = 0;
  for (let at = 0; at < 2 * size; at += 2) same += Number(a.slice(at, at + 2) === b.slice(at, at + 2));
  return same >= size * alikeFrom;
}

/** FNV-1a over UTF-16 units, from `seed`. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

/** Every bit of the result depends on every bit of `value`: the end of MurmurHash3. https://github.com/aappleby/smhasher */
function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
