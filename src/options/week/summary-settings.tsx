import { daysOfWeek } from '../../coach/counting/calendar.ts';
import {
  hasNotificationPermission,
  onNotificationPermission,
  requestNotificationPermission,
} from '../../storage/notification-permission.ts';
import type { WeeklySummary } from '../../storage/settings.ts';
import { useStored } from '../../storage/use-stored.ts';
import { localize } from '../../ui/i18n.ts';
import { Switch } from '../../ui/switch.tsx';
import { useOptimistic } from '../../ui/use-optimistic.ts';
import { hourOfDay, weekday } from './format-days.ts';

interface Props {
  /** As it is stored. */
  readonly hello: WeeklySummary;
  readonly locked: boolean;
  readonly onChange: (hello: WeeklySummary) => Promise<boolean>;
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** The weekly hello's switch and, while it is on, its day and hour, and how it is said. */
export function SummarySettings({ hello: stored, locked, onChange }: Props) {
  const [hello, choose] = useOptimistic(stored, onChange);
  const allowed = useStored(hasNotificationPermission, onNotificationPermission);
  const turn = (on: boolean) => {
    // The browser asks only at once after a press; whatever is answered, there is the badge.
    if (on) void requestNotificationPermission();
    return choose({ ...hello, on });
  };
  return (
    <section class="hello panel" aria-label={localize('summaryTitle')}>
      <Switch on={hello.on} disabled={locked} onChange={turn}>
        {localize('summaryTitle')}
      </Switch>
      <p class="soft">{localize('summaryLead')}</p>
      {hello.on && !locked && (
        <div class="line">
          <label class="field">
            {localize('summaryDay')}
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
            {localize('summaryTime')}
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
          <p class="soft">{localize('summaryNoNotifications')}</p>
          <button type="button" class="button" onClick={() => void requestNotificationPermission()}>
            {localize('summaryAllow')}
          </button>
        </div>
      )}
    </section>
  );
}
