import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Finding } from '../../src/analyzer/analysis.ts';
import type { Core } from './load-core.ts';
import { readDraftLine } from './read-draft-line.ts';

/**
 * Reads a draft a line, writes what the coach says of it a line, in order. Stops at a line that is not a draft,
 * names it on `complaints` and resolves to 1; otherwise to 0. Blank lines are passed over.
 */
export async function coachLines(
  input: Readable,
  output: Writable,
  complaints: Writable,
  core: Core,
): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let said: string;
    try {
      said = coachLine(line, core);
    } catch (error) {
      complaints.write(`Line ${number} is not a draft: ${error instanceof Error ? error.message : error}\n`);
      return 1;
    }
    if (!output.write(`${said}\n`)) await once(output, 'drain');
  }
  return 0;
}

function coachLine(line: string, core: Core): string {
  const analysis = core.analyze(readDraftLine(line));
  return JSON.stringify({
    lean: analysis.lean,
    shown: core.firstNudge(analysis)?.rule ?? null,
    nudges: analysis.nudges.flatMap(spansOf),
    praise: analysis.praise.flatMap(spansOf),
    language: analysis.language,
    quiet: analysis.quiet,
    parts: analysis.parts,
  });
}

const spansOf = ({ rule, spans }: Finding): object[] => spans.map(({ start, end }) => ({ rule, start, end }));
