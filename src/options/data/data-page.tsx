import { useState } from 'preact/hooks';
import type { StoredItems } from '../../storage/local-log.ts';
import { readAllStored, readHabitLog } from '../../storage/read-history.ts';
import { readSettings } from '../../storage/read-settings.ts';
import { readSyncState } from '../../storage/sync/sync-state.ts';
import { localize } from '../../ui/i18n.ts';
import { Loaded } from '../loaded.tsx';
import type { SectionProps } from '../section.ts';
import { Delete } from './delete.tsx';
import { Export } from './export.tsx';
import { Import } from './import.tsx';
import { Sync } from './sync.tsx';

/** What is stored about the person's writing. They can view, sync, export, import and delete it. */
export function DataPage({ change, policy }: SectionProps) {
  return (
    <section aria-labelledby="data">
      <h2 id="data">{localize('dataTitle')}</h2>
      <p class="soft">{localize('dataLead')}</p>
      {policy.historyOff && <p>{localize('policyHistoryOff')}</p>}
      <Loaded read={readAllStored}>{(stored) => <StoredData stored={stored} />}</Loaded>
      <Loaded read={readSettings}>
        {({ sync }) => (
          <Loaded read={readSyncState}>
            {(state) => (
              <Sync
                on={sync}
                state={state}
                locked={policy.locked}
                onChange={(to) => change({ set: 'sync', to })}
              />
            )}
          </Loaded>
        )}
      </Loaded>
      <Export />
      <Import />
      <Loaded read={readHabitLog}>{(log) => <Delete log={log} />}</Loaded>
    </section>
  );
}

/**
 * The stored data as JSON. A year of counts is long, so it is rendered only while open, in a text
 * box, which the keyboard can scroll in all browsers.
 */
function StoredData({ stored }: { readonly stored: StoredItems }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{localize('dataShow')}</summary>
      {open && (
        <textarea
          readOnly
          dir="ltr"
          rows={20}
          aria-label={localize('dataShow')}
          value={JSON.stringify(stored, null, 2)}
        />
      )}
    </details>
  );
}
