import type { Week } from '../../coach/week/week.ts';
import type { Weeks } from '../../coach/week/weeks.ts';
import { localize } from '../../ui/i18n.ts';
import { DataTable } from '../charts/data-table.tsx';
import { siteName } from '../site-name.ts';
import { names, type Which } from './which-week.ts';

type Row = readonly [string, (week: Week) => number];

const tips = (week: Week, what: 'shown' | 'followed') => week.tips.reduce((sum, tip) => sum + tip[what], 0);

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
export function Numbers({ weeks: { current, last, earlier }, which }: Props) {
  const writtenWeeks = earlier.filter(({ posts, replies }) => posts + replies > 0);
  const mean = (numberIn: (week: Week) => number) =>
    writtenWeeks.length === 0
      ? '–'
      : new Intl.NumberFormat(localize('locale'), { maximumFractionDigits: 1 }).format(
          writtenWeeks.reduce((sum, week) => sum + numberIn(week), 0) / writtenWeeks.length,
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
    ...current.sites.map(({ site }): Row => [localize('onSite', siteName(site)), onSite(site)]),
    [localize('weekShown'), (week) => tips(week, 'shown')],
    [localize('weekFollowed'), (week) => tips(week, 'followed')],
  ];
  const table = (
    <DataTable
      caption={localize('numbersCaption')}
      head={[
        localize('chartCounted'),
        localize(names[which].current),
        localize(names[which].beside),
        localize('weeksBefore'),
      ]}
      rows={rows.map(([name, numberIn]) => [name, numberIn(current), numberIn(last), mean(numberIn)])}
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
