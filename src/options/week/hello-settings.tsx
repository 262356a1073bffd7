import { daysOfWeek } from '../../coach/calendar.ts';
import { mayNotify, onMayNotify, requestNotify } from '../../storage/may-notify.ts';
import type { WeeklyHello } from '../../storage/settings.ts';
import { useStored } from '../../storage/use-stored.ts';
import { say } from '../../ui/say.ts';
import { Switch } from '../../ui/switch.tsx';
import { useChosen } from '../../ui/use-chosen.ts';
import { hourOfDay, weekday } from './say-days.ts';

interface Props {
  /** As it is stored. */
  readonly hello: WeeklyHello;
  readonly locked: boolean;
  readonly onChange: (hello: WeeklyHello) => Promise<boolean>;
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** The weekly hello's switch and, while it is on, its day and hour, and how it is said. */
export function HelloSettings({ hello: stored, locked, onChange }: Props) {
  const [hello, choose] = useChosen(stored, onChange);
  const allowed = useStored(mayNotify, onMayNotify);
  const turn = (on: boolean) => {
    // The browser asks only at once after a press; whatever is answered, there is the badge.
    if (on) void requestNotify();
    return choose({ ...hello, on });
  };
  return (
    <section class="hello panel" aria-label={say('helloTitle')}>
      <Switch on={hello.on} disabled={locked} onChange={turn}>
        {say('helloTitle')}
      </Switch>
      <p class="soft">{say('helloLead')}</p>
      {hello.on && !locked && (
        <div class="line">
          <label class="field">
            {say('helloDay')}
            <select
              value={hello.day}
              onChange={(event) => void choose({ ...hello, day: Number(event.currentTarget.value) })}
            >
              {daysOfWeek(new Date()).map((day, i) => (
                <option key={day} value={i + 1}>
                  {weekday(day)}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            {say('helloHour')}
            <select
              value={hello.hour}
              onChange={(event) => void choose({ ...hello, hour: Number(event.currentTarget.value) })}
            >
              {hours.map((hour) => (
                <option key={hour} value={hour}>
                  {hourOfDay(hour)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {hello.on && allowed !== null && 'value' in allowed && !allowed.value && (
        <div class="actions">
          <p class="soft">{say('helloNoNotify')}</p>
          <button type="button" class="button" onClick={() => void requestNotify()}>
            {say('helloAllow')}
          </button>
        </div>
      )}
    </section>
  );
}
