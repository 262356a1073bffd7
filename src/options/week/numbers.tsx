import type { Week } from '../../coach/week.ts';
import type { Weeks } from '../../coach/weeks.ts';
import { say } from '../../ui/say.ts';
import { DataTable } from '../charts/data-table.tsx';
import { siteName } from '../site-name.ts';
import { names, type Which } from './which-week.ts';

type Row = readonly [string, (week: Week) => number];

const tips = (week: Week, what: 'shown' | 'heeded') => week.tips.reduce((sum, tip) => sum + tip[what], 0);

const onSite =
  (id: string) =>
  ({ sites }: Week) => {
    const found = sites.find(({ site }) => site === id);
    return found === undefined ? 0 : found.posts + found.replies;
  };

interface Props {
  readonly weeks: Weeks;
  readonly which: Which;
}

/** The week in numbers, beside the last and the mean of those before in which anything was written. */
export function Numbers({ weeks: { current, last, before }, which }: Props) {
  const earlier = before.filter(({ posts, replies }) => posts + replies > 0);
  const mean = (numberIn: (week: Week) => number) =>
    earlier.length === 0
      ? '–'
      : new Intl.NumberFormat(say('locale'), { maximumFractionDigits: 1 }).format(
          earlier.reduce((sum, week) => sum + numberIn(week), 0) / earlier.length,
        );
  const rows: readonly Row[] = [
    [say('weekPosts'), ({ posts }) => posts],
    [say('weekRepliesRow'), ({ replies }) => replies],
    [say('weekAskedRow'), ({ habits }) => habits.asked],
    [say('weekLinkOnly'), ({ habits }) => habits['link-only']],
    [say('weekSold'), ({ habits }) => habits.sold],
    [say('weekNamed'), ({ habits }) => habits.named],
    [say('weekCanned'), ({ habits }) => habits.canned],
    [say('weekRepeated'), ({ habits }) => habits.repeated],
    ...current.sites.map(({ site }): Row => [say('onSite', siteName(site)), onSite(site)]),
    [say('weekShown'), (week) => tips(week, 'shown')],
    [say('weekHeeded'), (week) => tips(week, 'heeded')],
  ];
  const table = (
    <DataTable
      caption={say('numbersCaption')}
      head={[say('chartCounted'), say(names[which].current), say(names[which].beside), say('weeksBefore')]}
      rows={rows.map(([name, numberIn]) => [name, numberIn(current), numberIn(last), mean(numberIn)])}
    />
  );
  if (which === 'example') return table;
  return (
    <section aria-label={say('numbersTitle')}>
      <h3>{say('numbersTitle')}</h3>
      {table}
    </section>
  );
}
