import { localize } from '../ui/i18n.ts';

interface Props {
  readonly isResting: boolean;
  readonly now: Date;
  /** Milliseconds since the epoch; 0 for no rest. */
  readonly onRest: (until: number) => void;
}

const hour = 60 * 60 * 1000;

const midnightAfter = (now: Date) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();

/** How long the rest lasts, in words. */
export function sayUntil(until: number, now: Date): string {
  if (until === midnightAfter(now)) return localize('restingUntilTomorrow');
  return localize('restingUntil', new Date(until).toLocaleTimeString(undefined, { timeStyle: 'short' }));
}

/** A rest of an hour, or of what is left of the day; while it lasts, the way back. */
export function PauseButtons({ isResting, now, onRest }: Props) {
  const choices = isResting
    ? ([['resume', 0]] as const)
    : ([
        ['pauseHour', now.getTime() + hour],
        ['pauseToday', midnightAfter(now)],
      ] as const);
  return (
    <div class="actions">
      {choices.map(([name, until]) => (
        <button type="button" class="button" key={name} onClick={() => onRest(until)}>
          {localize(name)}
        </button>
      ))}
    </div>
  );
}
