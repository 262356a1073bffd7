import { dayOf } from '../coach/counting/calendar.ts';
import { historyMessageSchema } from '../messages/history-messages.ts';
import { isOwnPage } from '../messages/own-page.ts';
import { receive } from '../messages/receive.ts';
import { type ImportProblem, parseExport } from '../storage/import-log.ts';
import type { Writer } from '../storage/writer.ts';

/** Forgets, and brings back, what the extension's own pages ask for, until `signal` aborts. */
export function editHistory(writer: Writer, signal: AbortSignal): void {
  const bringBack = async (text: string): Promise<ImportProblem | null> => {
    const imported = parseExport(text);
    if ('problem' in imported) return imported.problem;
    await writer.restore(imported.log);
    return null;
  };
  receive(
    historyMessageSchema,
    async (message, sender) => {
      if (!isOwnPage(sender)) throw new Error('Only a page of the extension may ask for this.');
      if (message.type === 'import') return bringBack(message.text);
      return writer.forget(message.forget, dayOf(new Date()));
    },
    signal,
  );
}
