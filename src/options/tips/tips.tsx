import { useState } from 'preact/hooks';
import { readSettings } from '../../storage/read-settings.ts';
import { localize, localizeCount } from '../../ui/i18n.ts';
import { Switch } from '../../ui/switch.tsx';
import { Loaded } from '../loaded.tsx';
import type { SectionProps } from '../section.ts';
import { foundTips, questions, tips } from './found-tips.ts';
import { TipEntry } from './tip-entry.tsx';

/**
 * All tips with their switches, by the question they serve; and the switch for the pause before
 * posting.
 */
export function Tips({ change, policy }: SectionProps) {
  const [search, setSearch] = useState('');
  const found = foundTips(search);
  return (
    <section aria-labelledby="tips">
      <h2 id="tips">{localize('tipsTitle')}</h2>
      <p class="soft">{localize('tipsLead')}</p>
      <Loaded read={readSettings}>
        {({ rulesOff, pauseBeforePosting }) => (
          <>
            <div class="panel">
              <Switch
                disabled={policy.locked}
                on={pauseBeforePosting}
                onChange={(to) => change({ set: 'pauseBeforePosting', to })}
              >
                {localize('pauseBefore')}
              </Switch>
              <p class="soft">{localize('pauseBeforeLead')}</p>
            </div>
            <label class="field">
              {localize('tipsFind')}
              <input
                type="search"
                dir="auto"
                value={search}
                onInput={(event) => setSearch(event.currentTarget.value)}
              />
            </label>
            <p class="soft" role="status">
              {search.trim() === ''
                ? localizeCount('tipsAll', tips.length)
                : localizeCount('tipsFound', found.length)}
            </p>
            {questions.map(({ id, title }) => {
              const here = found.filter(({ question }) => question === id);
              if (here.length === 0) return null;
              return (
                <section key={id} aria-labelledby={`question-${id}`}>
                  <h3 id={`question-${id}`}>{localize(title)}</h3>
                  <ul class="rows">
                    {here.map((tip) => (
                      <TipEntry
                        key={tip.id}
                        tip={tip}
                        on={!rulesOff.includes(tip.id)}
                        locked={policy.locked}
                        isSet={policy.rulesOff.includes(tip.id)}
                        onChange={(to) => change({ set: 'rule', id: tip.id, to })}
                      />
                    ))}
                  </ul>
                </section>
              );
            })}
          </>
        )}
      </Loaded>
    </section>
  );
}
