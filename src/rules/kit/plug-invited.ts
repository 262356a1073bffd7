import type { ParsedText } from '../../text/parsed-text.ts';

const asked = new Set('drop share post plug promote show pitch sell advertise'.split(' '));
const theirs = new Set(['your', 'yours', 'own', 'urs']);
/** Words between “drop” and “your”. */
const maxGap = 3;

/** Whether a post asks people for their own things: “drop your music here”, “links welcome”. */
export function isPlugInvited({ words }: ParsedText): boolean {
  return words.some(({ lower }, at) => {
    const next = words[at + 1]?.lower;
    if (lower === 'links' || lower === 'plugs' || lower === 'self-promo') return next === 'welcome';
    if (!asked.has(lower)) return false;
    return words.slice(at + 1, at + 1 + maxGap).some((word) => theirs.has(word.lower));
  });
}
