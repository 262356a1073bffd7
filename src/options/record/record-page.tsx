import { readHabitLog } from '../../storage/area.ts';
import { say } from '../../ui/say.ts';
import { Loaded } from '../loaded.tsx';
import { StoredRecord } from './stored-record.tsx';

/** What is stored about the person's writing, and what they can do with it. */
export function RecordPage() {
  return (
    <section aria-labelledby="record">
      <h2 id="record">{say('recordTitle')}</h2>
      <p class="soft">{say('recordLead')}</p>
      <Loaded read={readHabitLog}>{(log) => <StoredRecord record={log} />}</Loaded>
    </section>
  );
}
