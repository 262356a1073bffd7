/** `plain` with a capital letter where `words`, which it replaces, start with one. */
export function matchCase(plain: string, words: string): string {
  return /^\p{Lu}/u.test(words) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
