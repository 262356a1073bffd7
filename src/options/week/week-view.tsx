import type { Weeks } from '../../coach/week/weeks.ts';
import { localize, localizeCount } from '../../ui/i18n.ts';
import { askedMessage, writtenMessage } from '../../ui/week-messages.ts';
import { BySite } from './by-site.tsx';
import { daysFromTo } from './format-days.ts';
import { FourteenWeeks } from './fourteen-weeks.tsx';
import { LeanByDay } from './lean-by-day.tsx';
import { Numbers } from './numbers.tsx';
import { Pairs } from './pairs.tsx';
import { TipsFollowed } from './tips-followed.tsx';
import { TryNextCard } from './try-next-card.tsx';
import { type WhichWeek, weekMessages } from './which-week.ts';

interface Props {
  readonly weeks: Weeks;
  readonly which: WhichWeek;
}

/** One week: two sentences, a suggestion, charts, and a table of numbers. */
export function WeekView({ weeks, which }: Props) {
  const { current, previous, earlier } = weeks;
  const hasPosts = [current, previous, ...earlier].some(({ posts, replies }) => posts + replies > 0);
  return (
    <div class="week">
      {which !== 'example' && <h2 id="week">{localize(weekMessages[which].title)}</h2>}
      <p class="soft">{daysFromTo(current.from, current.days.at(-1)?.day ?? current.from)}</p>
      <p class="lead">
        {which === 'last' && weeks.totals.written === 0 ? localize('lastWeekEmpty') : writtenMessage(weeks)}{' '}
        {askedMessage(weeks)}
      </p>
      {weeks.totals.written > 0 && current.practice > 0 && (
        <p class="soft">{localizeCount('weekPractice', current.practice)}</p>
      )}
      {hasPosts && weeks.hasTooFewPosts && <p class="soft">{localize('weekTooFew')}</p>}
      {weeks.tryNext !== null && (
        <TryNextCard title={localize(weekMessages[which].tryTitle)} {...weeks.tryNext} />
      )}
      {hasPosts && (
        <>
          <div class="charts">
            <LeanByDay week={current} />
            <Pairs weeks={weeks} which={which} />
            <BySite week={current} />
            <TipsFollowed week={current} />
          </div>
          <FourteenWeeks weeks={weeks} which={which} />
          <Numbers weeks={weeks} which={which} />
        </>
      )}
    </div>
  );
}
