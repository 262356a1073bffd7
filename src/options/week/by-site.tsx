import type { Week } from '../../coach/week/week.ts';
import { localize } from '../../ui/i18n.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { siteName } from '../site-name.ts';

/** A chart of the replies and posts on each site. */
export function BySite({ week: { sites } }: { readonly week: Week }) {
  if (sites.length === 0) return null;
  return (
    <ChartFigure
      title={localize('chartSites')}
      summary={localize('chartSitesSummary', siteName(sites[0]?.site ?? ''))}
      legend={[
        ['full', localize('weekRepliesRow')],
        ['hatched', localize('weekPosts')],
      ]}
      table={{
        head: [localize('chartSite'), localize('weekRepliesRow'), localize('weekPosts')],
        rows: sites.map(({ site, replies, posts }) => [siteName(site), replies, posts]),
      }}
    >
      <BarChart
        bars={sites.map(({ site, replies, posts }) => ({
          label: siteName(site),
          parts: [
            ['full', replies],
            ['hatched', posts],
          ],
          value: String(replies + posts),
        }))}
      />
    </ChartFigure>
  );
}
