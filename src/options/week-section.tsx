import type { Week } from '../coach/week.ts';
import { sites } from '../sites/kit/sites.ts';
import { say, sayCount } from '../ui/say.ts';

/** This week's counts, said first and then listed. */
export function WeekSection({ week }: { week: Week }) {
  const written = week.posts + week.replies;
  const rows: readonly (readonly [string, number])[] = [
    [say('weekPosts'), week.posts],
    [say('weekRepliesRow'), week.replies],
    [say('weekAskedRow'), week.habits.asked],
    [say('weekLinkOnly'), week.habits['link-only']],
    ...week.sites.map(({ site, posts, replies }) => [say('onSite', nameOf(site)), posts + replies] as const),
    [say('weekShown'), total(week, 'shown')],
    [say('weekHeeded'), total(week, 'heeded')],
  ];
  return (
    <section aria-labelledby="week">
      <h2 id="week">{say('weekTitle')}</h2>
      <p class="said">{said(week)}</p>
      {written > 0 && (
        <table>
          <caption class="soft">{say('weekFrom', week.from)}</caption>
          <tbody>
            {rows.map(([label, count]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {written > 0 && week.practice > 0 && <p class="soft">{sayCount('weekPractice', week.practice)}</p>}
    </section>
  );
}

function said(week: Week): string {
  const written = week.posts + week.replies;
  if (written > 0) {
    return [
      sayCount('weekWritten', written),
      sayCount('weekReplies', week.replies),
      sayCount('weekAsked', week.habits.asked),
    ].join(' ');
  }
  return week.practice > 0 ? sayCount('weekOnlyPractice', week.practice) : say('weekEmpty');
}

function total(week: Week, what: 'shown' | 'heeded'): number {
  return week.tips.reduce((sum, tip) => sum + tip[what], 0);
}

function nameOf(id: string): string {
  return sites.find((site) => site.id === id)?.name ?? id;
}
