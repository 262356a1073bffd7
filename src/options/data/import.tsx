import { useState } from 'preact/hooks';
import { importLog } from '../../messages/history-messages.ts';
import type { ImportProblem } from '../../storage/import-log.ts';
import { localize, type MessageName } from '../../ui/i18n.ts';
import { Problem } from '../../ui/problem.tsx';

const problemMessages: Readonly<Record<ImportProblem['why'], MessageName>> = {
  'not-json': 'importNotJson',
  'not-ours': 'importNotOurs',
  newer: 'importNewer',
  wrong: 'importWrong',
};

/** Imports an exported JSON file. A file with an error changes nothing. */
export function Import() {
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  const importFile = async (file: File) => {
    setDone('');
    try {
      const found = await importLog(await file.text());
      setProblem(found === null ? '' : localize(problemMessages[found.why], found.where));
      if (found === null) setDone(localize('importDone', file.name));
    } catch {
      setProblem(localize('saveFailed'));
    }
  };
  return (
    <section aria-labelledby="import">
      <h3 id="import">{localize('importTitle')}</h3>
      <p class="soft">{localize('importLead')}</p>
      <label class="field">
        {localize('importField')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // Otherwise choosing the same file again, after fixing it, would not be a change.
            event.currentTarget.value = '';
            if (file !== undefined) void importFile(file);
          }}
        />
      </label>
      <Problem text={problem} />
      <p role="status">{done}</p>
    </section>
  );
}
