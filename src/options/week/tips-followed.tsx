import type { Week } from '../../coach/week/week.ts';
import { localize } from '../../ui/i18n.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { ruleName } from '../rule-name.ts';

/** So many fit in a glance; the table has them all. */
const most = 6;

/** Which tips were acted on, and which were not. Neither is better: it is the person who decides. */
export function TipsFollowed({ week: { tips } }: { readonly week: Week }) {
  if (tips.length === 0) return null;
  const total = (of: 'shown' | 'followed') => tips.reduce((sum, tip) => sum + tip[of], 0);
  return (
    <ChartFigure
      title={localize('chartTips')}
      says={localize('chartTipsSummary', total('shown'), total('followed'))}
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
        bars={tips.slice(0, most).map(({ rule, shown, followed }) => ({
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
