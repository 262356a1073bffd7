import type { Policy } from '../storage/policy.ts';
import { readSettings } from '../storage/read-stored.ts';
import type { Settings } from '../storage/settings.ts';
import type { SettingsChange } from '../storage/settings-change.ts';
import { localize } from '../ui/i18n.ts';
import { Loaded } from './loaded.tsx';
import { PolicyTag } from './policy-tag.tsx';
import { ruleName } from './rule-name.ts';
import type { SectionProps } from './section.ts';
import { siteName } from './site-name.ts';

interface Entry {
  readonly what: string;
  readonly undo: string;
  readonly change: SettingsChange;
}

/** Everything that was switched off or moved, with the change that takes it back. */
function entriesOf({ enabled, pausedUntil, sitesOff, rulesOff, markPlaces }: Settings): Entry[] {
  return [
    ...(enabled
      ? []
      : [
          {
            what: localize('quietAll'),
            undo: localize('quietAllUndo'),
            change: { set: 'enabled', to: true } as const,
          },
        ]),
    ...(pausedUntil > Date.now()
      ? [
          {
            what: localize('quietRest'),
            undo: localize('resume'),
            change: { set: 'pausedUntil', to: 0 } as const,
          },
        ]
      : []),
    ...sitesOff.map((id) => ({
      what: localize('quietSite', siteName(id)),
      undo: localize('quietSiteUndo', siteName(id)),
      change: { set: 'site', id, to: true } as const,
    })),
    ...rulesOff.map((id) => ({
      what: localize('quietTip', ruleName(id)),
      undo: localize('quietTipUndo', ruleName(id)),
      change: { set: 'rule', id, to: true } as const,
    })),
    ...Object.keys(markPlaces).map((id) => ({
      what: localize('quietMark', siteName(id)),
      undo: localize('quietMarkUndo', siteName(id)),
      change: { set: 'markPlace', id, to: null } as const,
    })),
  ];
}

/** Whether a change is the organization's to make. */
function isTheirs({ locked, sitesOff, rulesOff }: Policy, change: SettingsChange): boolean {
  if (change.set === 'site') return locked || sitesOff.includes(change.id);
  if (change.set === 'rule') return locked || rulesOff.includes(change.id);
  return locked && change.set !== 'pausedUntil';
}

/** All that is off or moved in one place, each with its way back. */
export function TurnedOff({ change, policy }: SectionProps) {
  return (
    <section aria-labelledby="quiet">
      <h2 id="quiet">{localize('quietTitle')}</h2>
      <p class="soft">{localize('quietLead')}</p>
      <Loaded read={readSettings}>
        {(settings) => {
          const entries = entriesOf(settings);
          if (entries.length === 0) return <p>{localize('quietNone')}</p>;
          return (
            <ul class="rows">
              {entries.map((entry) => (
                <li class="row" key={entry.undo}>
                  <span>{entry.what}</span>
                  {isTheirs(policy, entry.change) ? (
                    <PolicyTag />
                  ) : (
                    <button type="button" class="button" onClick={() => change(entry.change)}>
                      {entry.undo}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
