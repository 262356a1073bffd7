import { useState } from 'preact/hooks';
import { dayOf } from '../../coach/counting/calendar.ts';
import { exportCsv, exportJson } from '../../storage/export-log.ts';
import { readAllStored, readHabitLog } from '../../storage/read-history.ts';
import { localize } from '../../ui/i18n.ts';
import { Problem } from '../../ui/problem.tsx';

/** Saves the data as a file: JSON, which can be imported again, or CSV for a spreadsheet. */
export function Export() {
  const [failed, setFailed] = useState(false);
  const today = dayOf(new Date());
  const run = (save: () => Promise<void>) => {
    setFailed(false);
    save().catch(() => setFailed(true));
  };
  const saveJson = async () =>
    download(`talkwith-${today}.json`, 'application/json', exportJson(await readAllStored(), today));
  const saveCsv = async () => download(`talkwith-${today}.csv`, 'text/csv', exportCsv(await readHabitLog()));
  return (
    <section aria-labelledby="export">
      <h3 id="export">{localize('exportTitle')}</h3>
      <p class="soft">{localize('exportLead')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => run(saveJson)}>
          {localize('exportJson')}
        </button>
        <button type="button" class="button" onClick={() => run(saveCsv)}>
          {localize('exportCsv')}
        </button>
      </div>
      <Problem text={failed ? localize('readFailed') : ''} />
    </section>
  );
}

/** Downloads `text` as a file. The browser releases the object URL when the page is closed. */
function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
}
