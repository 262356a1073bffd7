import type { Tally } from '../../coach/tally.ts';
import type { Week } from '../../coach/week.ts';
import { say } from '../../ui/say.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { Columns } from '../charts/columns.tsx';
import { longDay, shortWeekday } from './say-days.ts';

/** How many leaned which way, in three heaps. */
function heaps({ lean }: Tally): { withPeople: number; level: number; atPeople: number } {
  return {
    withPeople: lean.with + lean['rather-with'],
    level: lean.level,
    atPeople: lean.at + lean['rather-at'],
  };
}

/** Talking with people above the line, at them below it, and what leans neither way across it. */
export function LeanByDay({ week }: { readonly week: Week }) {
  const { withPeople, level, atPeople } = heaps(week);
  const days = week.days.map((day) => ({ day: day.day, written: day.posts + day.replies, ...heaps(day) }));
  return (
    <ChartFigure
      title={say('chartLean')}
      says={say('chartLeanSays', withPeople, atPeople, level)}
      legend={[
        ['full', say('chartWith')],
        ['pale', say('chartLevel')],
        ['hatched', say('chartAt')],
      ]}
      table={{
        head: [say('chartDay'), say('chartWith'), say('chartLevel'), say('chartAt')],
        rows: days.map((day) => [longDay(day.day), day.withPeople, day.level, day.atPeople]),
      }}
    >
      <Columns
        height={120}
        columns={days.map((day) => ({
          label: shortWeekday(day.day),
          value: String(day.written),
          up: [
            ['pale', day.level / 2],
            ['full', day.withPeople],
          ],
          down: [
            ['pale', day.level / 2],
            ['hatched', day.atPeople],
          ],
        }))}
      />
    </ChartFigure>
  );
}
