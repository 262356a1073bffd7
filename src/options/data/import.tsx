import { useState } from 'preact/hooks';
import { importLog } from '../../messages/history-messages.ts';
import type { ImportProblem } from '../../storage/import-log.ts';
import { localize, type MessageName } from '../../ui/i18n.ts';
import { Problem } from '../../ui/problem.tsx';

const problems: Readonly<Record<ImportProblem['why'], MessageName>> = {
  'not-json': 'importNotJson',
  'not-ours': 'importNotOurs',
  newer: 'importNewer',
  wrong: 'importWrong',
};

/** Brings an exported file back: all of it or, where something is wrong with it, nothing. */
export function Import() {
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  const bring = async (file: File) => {
    setDone('');
    try {
      const found = await importLog(await file.text());
      setProblem(found === null ? '' : localize(problems[found.why], found.where));
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
            // The same file can be chosen again, once it was mended.
            event.currentTarget.value = '';
            if (file !== undefined) void bring(file);
          }}
        />
      </label>
      <Problem text={problem} />
      <p role="status">{done}</p>
    </section>
  );
}
