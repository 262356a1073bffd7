import type { ParsedText } from '../../text/parsed-text.ts';

/** Marks around a quotation of somebody else's words. */
const quotation = /“[^”]{3,}”|"[^"\n]{3,}"/g;

/**
 * Whether every link, @name, number, price and quotation of a draft is still there, letter for
 * letter and as often as before.
 */
export function keepsFacts(before: ParsedText, after: ParsedText): boolean {
  const left = new Map<string, number>();
  for (const fact of factsIn(after)) left.set(fact, (left.get(fact) ?? 0) + 1);
  return factsIn(before).every((fact) => {
    const count = left.get(fact) ?? 0;
    left.set(fact, count - 1);
    return count > 0;
  });
}

function factsIn({ raw, tokens }: ParsedText): string[] {
  const facts: string[] = raw.match(quotation) ?? [];
  for (const { kind, start, end } of tokens)
    if (kind === 'link' || kind === 'name' || kind === 'number' || kind === 'money')
      facts.push(raw.slice(start, end));
  return facts;
}
