import * as v from 'valibot';
import { extensionApi } from '../browser/extension-api.ts';
import type { DeletionScope } from '../coach/log/deletions.ts';
import { isDay } from '../coach/log/period.ts';
import type { ImportProblem } from '../storage/import-log.ts';
import { requireAnswer } from './receive.ts';
import { siteIdSchema } from './site-schema.ts';

const scopeSchema: v.GenericSchema<unknown, DeletionScope> = v.variant('what', [
  v.object({ what: v.literal('day'), day: v.pipe(v.string(), v.check(isDay)) }),
  v.object({ what: v.literal('site'), site: siteIdSchema }),
  v.object({ what: v.literal('everything') }),
]);

/** Messages to the background that only the extension's own pages may send. */
export const historyMessageSchema = v.variant('type', [
  v.object({ type: v.literal('delete'), scope: scopeSchema }),
  v.object({ type: v.literal('import'), text: v.string() }),
]);
type HistoryMessage = v.InferOutput<typeof historyMessageSchema>;

const importAnswerSchema = v.nullable(
  v.object({ why: v.picklist(['not-json', 'not-ours', 'newer', 'wrong']), where: v.string() }),
);

/**
 * Deletes the counts of a day, a site or everything, here and, once they sync, on the user's other
 * devices. Rejects if that failed.
 */
export async function deleteHistory(scope: DeletionScope): Promise<void> {
  const message: HistoryMessage = { type: 'delete', scope };
  requireAnswer(await extensionApi.runtime.sendMessage(message));
}

/**
 * Imports an exported file. Resolves to null, or to what is wrong with the file, in which case
 * nothing was changed. Rejects if the counts could not be stored.
 */
export async function importLog(text: string): Promise<ImportProblem | null> {
  const message: HistoryMessage = { type: 'import', text };
  return v.parse(importAnswerSchema, requireAnswer(await extensionApi.runtime.sendMessage(message)));
}
