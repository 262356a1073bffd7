import { parseText } from '../../text/parse-text.ts';

/** 64 bytes in hexadecimal that show how similar two replies are, but none of their words. */
export type ReplyFingerprint = string;

/** Shorter replies, such as thanks and congratulations, are similar without being copies. */
const minWords = 8;
/** The length of a fingerprint, in bytes. */
const size = 64;
/** Replies are similar if they share at least this part of their word pairs. */
const minSimilarity = 1 / 2;

/**
 * A fingerprint of the words of a reply, or null if the reply has too few. Only fingerprints with
 * the same `salt` can be compared.
 *
 * It is a MinHash of the pairs of neighboring words, one byte for each hash function: the share of
 * equal bytes of two fingerprints estimates the share of word pairs their replies have in common.
 * Links, @names, numbers and emoji are ignored. Takes time linear in the length of the text.
 * Broder 1997, On the resemblance and containment of documents:
 * https://doi.org/10.1109/SEQUEN.1997.666900
 * Li & König 2010, b-bit minwise hashing: https://doi.org/10.1145/1772690.1772759
 */
export function fingerprintOf(text: string, salt: string): ReplyFingerprint | null {
  const words = parseText(text).words.filter(({ isOwnWords }) => isOwnWords);
  if (words.length < minWords) return null;
  const seed = hash(salt, 0);
  const minima = new Uint32Array(size).fill(0xffffffff);
  let previous = words[0]?.lower ?? '';
  for (const { lower } of words.slice(1)) {
    const pair = hash(`${previous} ${lower}`, seed);
    for (let i = 0; i < size; i++) {
      minima[i] = Math.min(minima[i] ?? 0, mixBits(pair ^ Math.imul(i + 1, 0x9e3779b1)));
    }
    previous = lower;
  }
  return [...minima].map((minimum) => (minimum & 0xff).toString(16).padStart(2, '0')).join('');
}

/** Whether two fingerprints with the same salt are of replies that differ in few words. */
export function areSimilar(a: ReplyFingerprint, b: ReplyFingerprint): boolean {
  let equalBytes = 0;
  for (let at = 0; at < 2 * size; at += 2) {
    if (a.slice(at, at + 2) === b.slice(at, at + 2)) equalBytes++;
  }
  return equalBytes >= size * minSimilarity;
}

/** FNV-1a of the UTF-16 code units. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

/** The finalizer of MurmurHash3. https://github.com/aappleby/smhasher */
function mixBits(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
