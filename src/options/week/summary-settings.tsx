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
  /** The stored settings of the summary. */
  readonly summary: WeeklySummary;
  readonly locked: boolean;
  readonly onChange: (summary: WeeklySummary) => Promise<boolean>;
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** The switch of the weekly summary; while it is on, also its day, time and permission. */
export function SummarySettings({ summary: stored, locked, onChange }: Props) {
  const [summary, choose] = useOptimistic(stored, onChange);
  const permission = useStored(hasNotificationPermission, onNotificationPermission);
  const turnOnOrOff = (on: boolean) => {
    // Browsers allow this request only during a click. If it is denied, there is still the badge.
    if (on) void requestNotificationPermission();
    return choose({ ...summary, on });
  };
  return (
    <section class="weekly-summary panel" aria-label={localize('summaryTitle')}>
      <Switch on={summary.on} disabled={locked} onChange={turnOnOrOff}>
        {localize('summaryTitle')}
      </Switch>
      <p class="soft">{localize('summaryLead')}</p>
      {summary.on && !locked && (
        <div class="line">
          <label class="field">
            {localize('summaryDay')}
            <select
              value={summary.day}
              onChange={(event) => void choose({ ...summary, day: Number(event.currentTarget.value) })}
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
              value={summary.hour}
              onChange={(event) => void choose({ ...summary, hour: Number(event.currentTarget.value) })}
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
      {summary.on && permission !== null && 'value' in permission && !permission.value && (
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
