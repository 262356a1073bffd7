import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Finding } from '../../src/analyzer/analysis.ts';
import type { Edit } from '../../src/rules/kit/offer.ts';
import type { Draft } from '../../src/text/draft.ts';
import { unknownName } from '../nearest-names.ts';
import { firstShown } from './first-shown.ts';
import type { Core } from './load-core.ts';
import { readDraftLine } from './read-draft-line.ts';

/**
 * Reads one draft per line and writes one analysis per line, in the same order. Skips blank lines.
 * Stops at a line that is not a draft and writes an error message to `errors`. A site that is not
 * in `siteIds` can be one that a person added, so its drafts are analyzed, after one warning.
 * Returns the exit code: 0, or 1 after an error.
 */
export async function coachLines(
  input: Readable,
  output: Writable,
  errors: Writable,
  core: Core,
  siteIds: readonly string[],
): Promise<number> {
  let number = 0;
  const unknown = new Set<string>();
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let analysis: string;
    try {
      const draft = readDraftLine(line);
      const { site } = draft;
      if (site !== null && !siteIds.includes(site) && !unknown.has(site)) {
        unknown.add(site);
        errors.write(`Line ${number}: ${unknownName('site', site, siteIds)}\n`);
      }
      analysis = analyzeLine(draft, core);
    } catch (error) {
      errors.write(`Line ${number} is not a draft: ${error instanceof Error ? error.message : error}\n`);
      return 1;
    }
    if (!output.write(`${analysis}\n`)) await once(output, 'drain');
  }
  return 0;
}

function analyzeLine(draft: Draft, core: Core): string {
  const analysis = core.analyze(draft);
  const second = core.secondDraft(draft, analysis.offers);
  const { nudge, silence } = firstShown(draft.text, analysis);
  return JSON.stringify({
    lean: analysis.lean,
    shown: nudge?.rule ?? null,
    silent: silence?.reason ?? null,
    nudges: analysis.nudges.flatMap(spansOf),
    praise: analysis.praise.flatMap(spansOf),
    language: analysis.language,
    quiet: analysis.quiet,
    parts: analysis.parts,
    offers: analysis.offers.map(({ rule, offer }) => ({
      rule,
      edits: offer.edits.map(asLine),
      ...(offer.isOpen && { open: true }),
    })),
    secondDraft: second && { text: second.text, edits: second.edits.map(asLine) },
  });
}

const asLine = ({ span, text }: Edit): object => ({ start: span.start, end: span.end, text });

const spansOf = ({ rule, spans }: Finding): object[] => spans.map(({ start, end }) => ({ rule, start, end }));
