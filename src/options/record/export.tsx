import { useState } from 'preact/hooks';
import { dayOf } from '../../coach/calendar.ts';
import { readHabitLog, readStored } from '../../storage/area.ts';
import { exportCsv, exportJson } from '../../storage/export-log.ts';
import { Problem } from '../../ui/problem.tsx';
import { say } from '../../ui/say.ts';
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
    saveFile(`talkwith-${today}.json`, 'application/json', exportJson(await readStored(), today));
  const csv = async () => saveFile(`talkwith-${today}.csv`, 'text/csv', exportCsv(await readHabitLog()));
  return (
    <section aria-labelledby="export">
      <h3 id="export">{say('exportTitle')}</h3>
      <p class="soft">{say('exportLead')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => save(json)}>
          {say('exportJson')}
        </button>
        <button type="button" class="button" onClick={() => save(csv)}>
          {say('exportCsv')}
        </button>
      </div>
      <Problem words={failed ? say('notRead') : ''} />
    </section>
  );
}
