import type { ExampleDraft } from '../../src/rules/kit/rule.ts';
import type { Draft } from '../../src/text/draft.ts';
import type { Span } from '../../src/text/span.ts';

export interface MarkedDraft {
  readonly draft: Draft;
  /** Where the words between « and » are in the draft. */
  readonly spans: readonly Span[];
}

/** Reads an example as a draft without its « ». */
export function readMarked(example: string | ExampleDraft): MarkedDraft {
  const given = typeof example === 'string' ? { text: example } : example;
  const spans: Span[] = [];
  let text = '';
  for (const part of given.text.split(/(«[^»]*»)/)) {
    const start = text.length;
    const isMarked = part.startsWith('«');
    text += isMarked ? part.slice(1, -1) : part;
    if (isMarked) spans.push({ start, end: text.length });
  }
  const draft: Draft = {
    text,
    kind: given.kind ?? 'post',
    site: given.site ?? null,
    answers: given.answers ?? null,
    ...('sentBefore' in given && { sentBefore: true }),
  };
  return { draft, spans };
}
