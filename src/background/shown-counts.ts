import type { Told } from '../coach/draft/wording.ts';
import { readHabitLog } from '../storage/read-stored.ts';

const shown = 'shown:';

/** How often each tip was shown, in all the days that are kept. */
export async function timesTold(): Promise<Told> {
  const told: Record<string, number> = {};
  for (const counts of Object.values(await readHabitLog())) {
    for (const [counter, count] of Object.entries(counts)) {
      if (!counter.startsWith(shown)) continue;
      const rule = counter.slice(shown.length);
      told[rule] = (told[rule] ?? 0) + count;
    }
  }
  return told;
}
