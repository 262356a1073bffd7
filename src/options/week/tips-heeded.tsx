import type { Week } from '../../coach/week.ts';
import { say } from '../../ui/say.ts';
import { Bars } from '../charts/bars.tsx';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { ruleName } from '../rule-name.ts';

/** So many fit in a glance; the table has them all. */
const most = 6;

/** Which tips were acted on, and which were not. Neither is better: it is the person who decides. */
export function TipsHeeded({ week: { tips } }: { readonly week: Week }) {
  if (tips.length === 0) return null;
  const total = (of: 'shown' | 'heeded') => tips.reduce((sum, tip) => sum + tip[of], 0);
  return (
    <ChartFigure
      title={say('chartTips')}
      says={say('chartTipsSays', total('shown'), total('heeded'))}
      legend={[
        ['full', say('weekHeeded')],
        ['pale', say('chartTipsOther')],
      ]}
      table={{
        head: [
          say('chartTip'),
          say('chartTipShown'),
          say('weekHeeded'),
          say('chartTipKept'),
          say('chartTipDismissed'),
        ],
        rows: tips.map(({ rule, shown, heeded, kept, dismissed }) => [
          ruleName(rule),
          shown,
          heeded,
          kept,
          dismissed,
        ]),
      }}
    >
      <Bars
        bars={tips.slice(0, most).map(({ rule, shown, heeded }) => ({
          label: ruleName(rule),
          parts: [
            ['full', heeded],
            ['pale', Math.max(0, shown - heeded)],
          ],
          value: say('chartOf', heeded, shown),
        }))}
      />
    </ChartFigure>
  );
}
