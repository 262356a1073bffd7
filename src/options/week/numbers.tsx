import type { Week } from '../../coach/week/week.ts';
import type { Weeks } from '../../coach/week/weeks.ts';
import { localize } from '../../ui/i18n.ts';
import { DataTable } from '../charts/data-table.tsx';
import { siteName } from '../site-name.ts';
import { type WhichWeek, weekMessages } from './which-week.ts';

type Row = readonly [string, (week: Week) => number];

const tipTotal = (week: Week, count: 'shown' | 'followed') =>
  week.tips.reduce((sum, tip) => sum + tip[count], 0);

const writtenOn =
  (id: string) =>
  ({ sites }: Week) => {
    const found = sites.find(({ site }) => site === id);
    return found === undefined ? 0 : found.posts + found.replies;
  };

interface Props {
  readonly weeks: Weeks;
  readonly which: WhichWeek;
}

/** A table of the week, the week before, and the average of the earlier weeks with posts. */
export function Numbers({ weeks: { current, previous, earlier }, which }: Props) {
  const weeksWithPosts = earlier.filter(({ posts, replies }) => posts + replies > 0);
  const mean = (numberOf: (week: Week) => number) =>
    weeksWithPosts.length === 0
      ? '–'
      : new Intl.NumberFormat(localize('locale'), { maximumFractionDigits: 1 }).format(
          weeksWithPosts.reduce((sum, week) => sum + numberOf(week), 0) / weeksWithPosts.length,
        );
  const rows: readonly Row[] = [
    [localize('weekPosts'), ({ posts }) => posts],
    [localize('weekRepliesRow'), ({ replies }) => replies],
    [localize('weekAskedRow'), ({ habits }) => habits.asked],
    [localize('weekLinkOnly'), ({ habits }) => habits['link-only']],
    [localize('weekSold'), ({ habits }) => habits.sold],
    [localize('weekNamed'), ({ habits }) => habits.named],
    [localize('weekCanned'), ({ habits }) => habits.canned],
    [localize('weekRepeated'), ({ habits }) => habits.repeated],
    ...current.sites.map(({ site }): Row => [localize('onSite', siteName(site)), writtenOn(site)]),
    [localize('weekShown'), (week) => tipTotal(week, 'shown')],
    [localize('weekFollowed'), (week) => tipTotal(week, 'followed')],
  ];
  const table = (
    <DataTable
      caption={localize('numbersCaption')}
      head={[
        localize('chartCounted'),
        localize(weekMessages[which].current),
        localize(weekMessages[which].previous),
        localize('weeksBefore'),
      ]}
      rows={rows.map(([name, numberOf]) => [name, numberOf(current), numberOf(previous), mean(numberOf)])}
    />
  );
  if (which === 'example') return table;
  return (
    <section aria-label={localize('numbersTitle')}>
      <h3>{localize('numbersTitle')}</h3>
      {table}
    </section>
  );
}
