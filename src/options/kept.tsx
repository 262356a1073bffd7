import type { HabitLog } from '../coach/counts.ts';
import { strings } from '../ui/strings.ts';

/** What is stored about the person's writing, as it is. */
export function Kept({ log }: { log: HabitLog }) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{strings.options.kept.title}</h2>
      <p class="soft">{strings.options.kept.lead}</p>
      <pre>{JSON.stringify(log, null, 2)}</pre>
    </section>
  );
}
