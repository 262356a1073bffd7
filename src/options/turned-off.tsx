import type { Policy } from '../storage/policy.ts';
import { readSettings } from '../storage/read-settings.ts';
import type { Settings } from '../storage/settings.ts';
import type { SettingsChange } from '../storage/settings-change.ts';
import { localize } from '../ui/i18n.ts';
import { Loaded } from './loaded.tsx';
import { PolicyTag } from './policy-tag.tsx';
import { ruleName } from './rule-name.ts';
import type { SectionProps } from './section.ts';
import { siteName } from './site-name.ts';

interface Entry {
  readonly text: string;
  readonly button: string;
  /** The button's name for screen readers, which read it without the text beside it. */
  readonly buttonLabel: string;
  /** The change that undoes it. */
  readonly undo: SettingsChange;
}

/** Everything that is turned off, paused or moved. */
function entriesOf({ enabled, pausedUntil, sitesOff, rulesOff, markPlaces }: Settings): Entry[] {
  const turnOn = localize('turnOn');
  const resume = localize('resume');
  const all: Entry = {
    text: localize('turnedOffAll'),
    button: turnOn,
    buttonLabel: turnOn,
    undo: { set: 'enabled', to: true },
  };
  const paused: Entry = {
    text: localize('turnedOffPaused'),
    button: resume,
    buttonLabel: resume,
    undo: { set: 'pausedUntil', to: 0 },
  };
  return [
    ...(enabled ? [] : [all]),
    ...(pausedUntil > Date.now() ? [paused] : []),
    ...sitesOff.map(
      (id): Entry => ({
        text: localize('turnedOffSite', siteName(id)),
        button: turnOn,
        buttonLabel: localize('turnOnSite', siteName(id)),
        undo: { set: 'site', id, to: true },
      }),
    ),
    ...rulesOff.map(
      (id): Entry => ({
        text: localize('turnedOffTip', ruleName(id)),
        button: turnOn,
        buttonLabel: localize('turnOnTip', ruleName(id)),
        undo: { set: 'rule', id, to: true },
      }),
    ),
    ...Object.keys(markPlaces).map(
      (id): Entry => ({
        text: localize('movedIcon', siteName(id)),
        button: localize('moveIconBack'),
        buttonLabel: localize('moveIconBackOn', siteName(id)),
        undo: { set: 'markPlace', id, to: null },
      }),
    ),
  ];
}

/** Whether the organization's policy prevents a change. */
function isSetByPolicy({ locked, sitesOff, rulesOff }: Policy, change: SettingsChange): boolean {
  if (change.set === 'site') return locked || sitesOff.includes(change.id);
  if (change.set === 'rule') return locked || rulesOff.includes(change.id);
  return locked && change.set !== 'pausedUntil';
}

/** Lists what is turned off, paused or moved, each with a button that undoes it. */
export function TurnedOff({ change, policy }: SectionProps) {
  return (
    <section aria-labelledby="turned-off">
      <h2 id="turned-off">{localize('turnedOffTitle')}</h2>
      <p class="soft">{localize('turnedOffLead')}</p>
      <Loaded read={readSettings}>
        {(settings) => {
          const entries = entriesOf(settings);
          if (entries.length === 0) return <p>{localize('turnedOffNone')}</p>;
          return (
            <ul class="rows">
              {entries.map(({ text, button, buttonLabel, undo }) => (
                <li class="row" key={text}>
                  <span>{text}</span>
                  {isSetByPolicy(policy, undo) ? (
                    <PolicyTag />
                  ) : (
                    <button
                      type="button"
                      class="button"
                      aria-label={buttonLabel}
                      onClick={() => change(undo)}
                    >
                      {button}
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
