import { dayOf } from '../coach/counting/calendar.ts';
import { historyMessageSchema } from '../messages/history-messages.ts';
import { isOwnPage } from '../messages/permitted.ts';
import { receive } from '../messages/receive.ts';
import { type ImportProblem, parseExport } from '../storage/import-log.ts';
import type { Writer } from '../storage/writer.ts';

/** Deletes and imports counts when a page of the extension asks for it, until `signal` aborts. */
export function editHistory(writer: Writer, signal: AbortSignal): void {
  receive(
    historyMessageSchema,
    async (message, sender) => {
      if (!isOwnPage(sender)) throw new Error('Only a page of the extension may send this message.');
      if (message.type === 'import') return importCounts(message.text, writer);
      return writer.deleteCounts(message.scope, dayOf(new Date()));
    },
    signal,
  );
}

async function importCounts(text: string, writer: Writer): Promise<ImportProblem | null> {
  const imported = parseExport(text);
  if ('problem' in imported) return imported.problem;
  await writer.restore(imported.log);
  return null;
}
