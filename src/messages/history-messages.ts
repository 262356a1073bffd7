import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Forget } from '../coach/log/deletions.ts';
import { isDay } from '../coach/log/period.ts';
import type { ImportProblem } from '../storage/import-log.ts';
import { requireAnswer } from './receive.ts';

const forgetSchema: v.GenericSchema<unknown, Forget> = v.variant('what', [
  v.object({ what: v.literal('day'), day: v.pipe(v.string(), v.check(isDay)) }),
  v.object({
    what: v.literal('site'),
    site: v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(?:[.-]+[a-z0-9]+)*$/)),
  }),
  v.object({ what: v.literal('everything') }),
]);

/** What only the extension's own pages may ask the background: to forget, and to bring back. */
export const historyMessageSchema = v.variant('type', [
  v.object({ type: v.literal('forget'), forget: forgetSchema }),
  v.object({ type: v.literal('import'), text: v.string() }),
]);
type HistoryMessage = v.InferOutput<typeof historyMessageSchema>;

const importAnswerSchema = v.nullable(
  v.object({ why: v.picklist(['not-json', 'not-ours', 'newer', 'wrong']), where: v.string() }),
);

/**
 * Has the background forget a day, a site or everything, here and, once they hear of it, on the person's
 * other devices. Rejects when it could not be done.
 */
export async function forget(what: Forget): Promise<void> {
  const message: HistoryMessage = { type: 'forget', forget: what };
  requireAnswer(await browser.runtime.sendMessage(message));
}

/**
 * Has the background bring back what an exported file holds. Resolves to what is wrong with the file, when
 * nothing was changed, or to null. Rejects when it could not be stored.
 */
export async function importLog(text: string): Promise<ImportProblem | null> {
  const message: HistoryMessage = { type: 'import', text };
  return v.parse(importAnswerSchema, requireAnswer(await browser.runtime.sendMessage(message)));
}
