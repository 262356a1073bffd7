import { weeksOf } from '../../coach/weeks.ts';
import { readHabitLog } from '../../storage/area.ts';
import { say } from '../../ui/say.ts';
import { Hatching } from '../charts/ink.tsx';
import { Loaded } from '../loaded.tsx';
import { exampleLog } from './example-log.ts';
import { WeekView } from './week-view.tsx';

/** The week, or while there is none to show an example of one, marked as such. */
export function WeekPage() {
  return (
    <Loaded read={readHabitLog}>
      {(log) => {
        const now = new Date();
        const weeks = weeksOf(log, now);
        const isEmpty = [weeks.current, weeks.last, ...weeks.before].every(
          ({ posts, replies }) => posts + replies === 0,
        );
        return (
          <>
            <Hatching />
            <WeekView weeks={weeks} />
            {isEmpty && (
              <aside class="example" aria-labelledby="example">
                <h2 id="example">{say('exampleTitle')}</h2>
                <p class="soft">{say('exampleLead')}</p>
                <WeekView weeks={weeksOf(exampleLog(now), now)} isExample />
              </aside>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
