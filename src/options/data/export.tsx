import { useState } from 'preact/hooks';
import { dayOf } from '../../coach/counting/calendar.ts';
import { exportCsv, exportJson } from '../../storage/export-log.ts';
import { readAllStored, readHabitLog } from '../../storage/read-stored.ts';
import { localize } from '../../ui/i18n.ts';
import { Problem } from '../../ui/problem.tsx';
import { saveFile } from './save-file.ts';

/** The record as a file: one to bring back, or one for a spreadsheet. */
export function Export() {
  const [failed, setFailed] = useState(false);
  const today = dayOf(new Date());
  const save = (work: () => Promise<void>) => {
    setFailed(false);
    work().catch(() => setFailed(true));
  };
  const json = async () =>
    saveFile(`talkwith-${today}.json`, 'application/json', exportJson(await readAllStored(), today));
  const csv = async () => saveFile(`talkwith-${today}.csv`, 'text/csv', exportCsv(await readHabitLog()));
  return (
    <section aria-labelledby="export">
      <h3 id="export">{localize('exportTitle')}</h3>
      <p class="soft">{localize('exportLead')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => save(json)}>
          {localize('exportJson')}
        </button>
        <button type="button" class="button" onClick={() => save(csv)}>
          {localize('exportCsv')}
        </button>
      </div>
      <Problem text={failed ? localize('readFailed') : ''} />
    </section>
  );
}
