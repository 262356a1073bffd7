import type { Week } from '../../coach/week.ts';
import { say } from '../../ui/say.ts';
import { Bars } from '../charts/bars.tsx';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { siteName } from '../site-name.ts';

/** Replies and posts on each site. */
export function BySite({ week: { sites } }: { readonly week: Week }) {
  if (sites.length === 0) return null;
  return (
    <ChartFigure
      title={say('chartSites')}
      says={say('chartSitesSays', siteName(sites[0]?.site ?? ''))}
      legend={[
        ['full', say('weekRepliesRow')],
        ['hatched', say('weekPosts')],
      ]}
      table={{
        head: [say('chartSite'), say('weekRepliesRow'), say('weekPosts')],
        rows: sites.map(({ site, replies, posts }) => [siteName(site), replies, posts]),
      }}
    >
      <Bars
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
