import * as v from 'valibot';
import { mergeLogs } from '../../coach/log/merge.ts';
import { emptyLog, type SharedLog } from '../../coach/log/shared-log.ts';
import { type Choices, mergeChoices } from '../choices.ts';
import { isNewer } from '../format.ts';
import { holdsChoices, readChoiceItem } from './choice-items.ts';
import { deviceOf, itemVersion, packedSchema, readLogItem } from './log-items.ts';

/** Everything in the browser's sync, and what could be read in it. */
export interface Remote {
  readonly items: Readonly<Record<string, unknown>>;
  readonly log: SharedLog;
  /** What each item of a log held. */
  readonly parts: ReadonlyMap<string, SharedLog>;
  readonly choices: Choices;
  /** Items from a later version of the extension, which are left alone. */
  readonly newer: ReadonlySet<string>;
}

const versionSchema = v.object({ v: v.number() });

/** Reads what the person's devices have told each other. What cannot be read is left out. Never rejects. */
export async function readRemote(items: Readonly<Record<string, unknown>>): Promise<Remote> {
  const newer = new Set<string>();
  const parts = new Map<string, SharedLog>();
  let choices: Choices = {};
  for (const [key, item] of Object.entries(items)) {
    const version = v.safeParse(versionSchema, item);
    if (version.success && isNewer(version.output.v, itemVersion)) {
      newer.add(key);
    } else if (holdsChoices(key)) {
      choices = mergeChoices(choices, readChoiceItem(item));
    } else if (deviceOf(key) !== null && v.is(packedSchema, item)) {
      const part = await readLogItem(key, item);
      if (part !== null) parts.set(key, part);
    }
  }
  return { items, log: [...parts.values()].reduce(mergeLogs, emptyLog), parts, choices, newer };
}
