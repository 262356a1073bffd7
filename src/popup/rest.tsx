import { say } from '../ui/say.ts';

interface Props {
  /** Milliseconds since the epoch; in the past when the coach does not rest. */
  readonly until: number;
  readonly now: Date;
  readonly onRest: (until: number) => void;
}

const hour = 60 * 60 * 1000;

/** A rest of an hour, or of what is left of the day; or until when it lasts, and the way back. */
export function Rest({ until, now, onRest }: Props) {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
  if (until > now.getTime()) {
    return (
      <div class="actions">
        <span>
          {until === midnight
            ? say('restingUntilTomorrow')
            : say('restingUntil', new Date(until).toLocaleTimeString(undefined, { timeStyle: 'short' }))}
        </span>
        <button type="button" class="button" onClick={() => onRest(0)}>
          {say('resume')}
        </button>
      </div>
    );
  }
  return (
    <div class="actions">
      <button type="button" class="button" onClick={() => onRest(now.getTime() + hour)}>
        {say('pauseHour')}
      </button>
      <button type="button" class="button" onClick={() => onRest(midnight)}>
        {say('pauseToday')}
      </button>
    </div>
  );
}
