import { readHabitLog, readSettings, readStored } from '../../storage/area.ts';
import { readSyncState } from '../../storage/sync/sync-state.ts';
import { say } from '../../ui/say.ts';
import { Loaded } from '../loaded.tsx';
import type { SectionProps } from '../section.ts';
import { Delete } from './delete.tsx';
import { Export } from './export.tsx';
import { Import } from './import.tsx';
import { StoredRecord } from './stored-record.tsx';
import { Sync } from './sync.tsx';

/** What is stored about the person's writing, and all they can do with it. */
export function RecordPage({ change, policy }: SectionProps) {
  return (
    <section aria-labelledby="record">
      <h2 id="record">{say('recordTitle')}</h2>
      <p class="soft">{say('recordLead')}</p>
      {policy.historyOff && <p>{say('policyHistoryOff')}</p>}
      <Loaded read={readStored}>{(stored) => <StoredRecord stored={stored} />}</Loaded>
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
