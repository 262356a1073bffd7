import { parseArgs } from 'node:util';
import { InputError } from './input-error.ts';

export interface FitOptions {
  readonly folder: string;
  /** Drafts in files with one of these prefixes are replies, unless their line has a `kind`. */
  readonly replies: readonly string[];
  /** A second folder, to measure the weights on drafts that have no part in the fit. */
  readonly check: string | null;
  readonly ridge: number;
  readonly write: boolean;
  readonly keepWeights: boolean;
  /** One sentence about the drafts, to be stored with the weights. */
  readonly about: string | null;
}

export const fitUsage = `Usage: npm run fit-weights -- FOLDER [options]
  FOLDER             *.jsonl files, one draft a line: {"text": "…", "y": 1, "kind": "reply", "answers": "…"}
                     "y" is 1 if the draft talks at people, 0 if it talks with them. "kind" and "answers" are optional.
  --replies a,b      files whose names start with "a" or "b" contain replies (other files: posts)
  --check FOLDER     also measure the weights on these drafts, which have no part in the fit
  --ridge 0.002      the penalty on large weights: raise it when there are few drafts
  --write            store the fitted weights in src/analyzer/weights.json
  --about "…"        with --write: where the drafts come from, in one sentence (else the names of the files)
  --keep-weights     with --write: keep the weights, store only the new measurements
Example: npm run fit-weights -- drafts --write --about "1,200 posts of our own, labeled by two editors"`;

const hint = 'Usage: npm run fit-weights -- FOLDER (--help lists the options).';

/** Reads the command line; null if it asks for help. Throws an `InputError`. */
export function readFitArguments(args: readonly string[]): FitOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [folder, ...more] = positionals;
  if (folder === undefined) throw new InputError(`No folder of labeled drafts. ${hint}`);
  if (more.length > 0) throw new InputError(`One folder only, not also ${more.join(', ')}. ${hint}`);
  const ridge = Number(values.ridge);
  if (!(ridge > 0)) throw new InputError(`--ridge must be a number above 0, not "${values.ridge}".`);
  const write = values.write;
  const keepWeights = values['keep-weights'];
  const about = values.about?.trim() || null;
  if (keepWeights && !write) throw new InputError('--keep-weights only makes sense with --write.');
  const replies = (values.replies ?? '').split(',').filter((prefix) => prefix !== '');
  return { folder, replies, check: values.check ?? null, ridge, write, keepWeights, about };
}

function parse(args: readonly string[]) {
  const options = {
    help: { type: 'boolean', default: false },
    replies: { type: 'string' },
    check: { type: 'string' },
    ridge: { type: 'string', default: '0.002' },
    write: { type: 'boolean', default: false },
    about: { type: 'string' },
    'keep-weights': { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : error}. ${hint}`);
  }
}
