import { localize } from '../ui/i18n.ts';

interface Props {
  readonly isPaused: boolean;
  readonly now: Date;
  /** `until` is in milliseconds since the epoch; 0 ends the pause. */
  readonly onPause: (until: number) => void;
}

const hour = 60 * 60 * 1000;

const midnightAfter = (now: Date) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();

/** The message that says when a pause ends. */
export function pauseMessage(until: number, now: Date): string {
  if (until === midnightAfter(now)) return localize('pausedUntilTomorrow');
  return localize('pausedUntil', new Date(until).toLocaleTimeString(undefined, { timeStyle: 'short' }));
}

/** Buttons to pause for an hour or until tomorrow, or, during a pause, to end it. */
export function PauseButtons({ isPaused, now, onPause }: Props) {
  const choices = isPaused
    ? ([['resume', 0]] as const)
    : ([
        ['pauseHour', now.getTime() + hour],
        ['pauseToday', midnightAfter(now)],
      ] as const);
  return (
    <div class="actions">
      {choices.map(([name, until]) => (
        <button type="button" class="button" key={name} onClick={() => onPause(until)}>
          {localize(name)}
        </button>
      ))}
    </div>
  );
}
