import type { Week } from '../coach/week.ts';
import { sites } from '../sites/kit/sites.ts';
import { strings } from '../ui/strings.ts';

const { week: words } = strings.options;

/** This week's counts, said first and then listed. */
export function WeekSection({ week }: { week: Week }) {
  const written = week.posts + week.replies;
  const rows: readonly (readonly [string, number])[] = [
    [words.posts, week.posts],
    [words.replies, week.replies],
    [words.asked, week.asked],
    [words.linkOnly, week.linkOnly],
    ...week.sites.map(({ site, count }) => [words.onSite(nameOf(site)), count] as const),
    [words.shown, week.nudges.shown],
    [words.heeded, week.nudges.heeded],
  ];
  return (
    <section aria-labelledby="week">
      <h2 id="week">{words.title}</h2>
      <p class="said">{said(week)}</p>
      {written > 0 && (
        <table>
          <caption class="soft">{words.from(week.from)}</caption>
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
      {written > 0 && week.practice > 0 && <p class="soft">{words.practice(week.practice)}</p>}
    </section>
  );
}

function said(week: Week): string {
  const written = week.posts + week.replies;
  if (written > 0) return words.said(written, week.replies, week.asked);
  return week.practice > 0 ? words.onlyPractice(week.practice) : words.empty;
}

function nameOf(id: string): string {
  return sites.find((site) => site.id === id)?.name ?? id;
}
