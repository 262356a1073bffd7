import type { Week } from '../../coach/week/week.ts';
import { localize } from '../../ui/i18n.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { ruleName } from '../rule-name.ts';

/** How many tips the chart shows. The table lists all of them. */
const maxBars = 6;

/** A chart of the tips that were followed and of those that were not. */
export function TipsFollowed({ week: { tips } }: { readonly week: Week }) {
  if (tips.length === 0) return null;
  const total = (count: 'shown' | 'followed') => tips.reduce((sum, tip) => sum + tip[count], 0);
  return (
    <ChartFigure
      title={localize('chartTips')}
      summary={localize('chartTipsSummary', total('shown'), total('followed'))}
      legend={[
        ['full', localize('weekFollowed')],
        ['pale', localize('chartTipsNotFollowed')],
      ]}
      table={{
        head: [
          localize('chartTip'),
          localize('chartTipShown'),
          localize('weekFollowed'),
          localize('chartTipKept'),
          localize('chartTipDismissed'),
        ],
        rows: tips.map(({ rule, shown, followed, kept, dismissed }) => [
          ruleName(rule),
          shown,
          followed,
          kept,
          dismissed,
        ]),
      }}
    >
      <BarChart
        bars={tips.slice(0, maxBars).map(({ rule, shown, followed }) => ({
          label: ruleName(rule),
          parts: [
            ['full', followed],
            ['pale', Math.max(0, shown - followed)],
          ],
          value: localize('chartOf', followed, shown),
        }))}
      />
    </ChartFigure>
  );
}
