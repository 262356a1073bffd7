import type { HabitLog } from '../coach/counts.ts';
import { say } from '../ui/say.ts';

/** What is stored about the person's writing, as it is. */
export function Kept({ log }: { log: HabitLog }) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{say('keptTitle')}</h2>
      <p class="soft">{say('keptLead')}</p>
      <pre>{JSON.stringify(log, null, 2)}</pre>
    </section>
  );
}
