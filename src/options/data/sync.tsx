import type { SyncState } from '../../storage/sync/sync-state.ts';
import { localize, type MessageName } from '../../ui/i18n.ts';
import { Switch } from '../../ui/switch.tsx';

interface Props {
  readonly on: boolean;
  readonly state: SyncState;
  readonly locked: boolean;
  readonly onChange: (on: boolean) => Promise<boolean>;
}

const problemMessages: Readonly<Record<NonNullable<SyncState['problem']>, MessageName>> = {
  missing: 'syncMissing',
  full: 'syncFull',
  rate: 'syncRate',
  newer: 'syncNewer',
  failed: 'syncFailed',
};

function stateMessage(on: boolean, { problem, at, hasUnsentChanges }: SyncState): string {
  if (!on) return localize('syncOff');
  if (problem !== null) return localize(problemMessages[problem]);
  if (at === 0) return localize('syncNotYet');
  const when = new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return localize(hasUnsentChanges ? 'syncWaiting' : 'syncDone', when);
}

/** The switch for sync between devices, and its state. */
export function Sync({ on, state, locked, onChange }: Props) {
  return (
    <div class="panel">
      <Switch on={on} disabled={locked} onChange={onChange}>
        {localize('syncTitle')}
      </Switch>
      <p class="soft" role="status">
        {stateMessage(on, state)}
      </p>
    </div>
  );
}
