import { wordListRule } from '../../analyzer/flagged-word.ts';
import { readOwnSettings } from '../../storage/read-stored.ts';
import { localize } from '../../ui/i18n.ts';
import { Switch } from '../../ui/switch.tsx';
import { Loaded } from '../loaded.tsx';
import type { SectionProps } from '../section.ts';
import { added, removed } from './edit-word-list.ts';
import { WordForm } from './word-form.tsx';
import { WordRows } from './word-rows.tsx';

/** Words of the person's own: those to let pass, and those to catch with a plain word beside each. */
export function WordsPage({ change, policy }: SectionProps) {
  return (
    <section aria-labelledby="words">
      <h2 id="words">{localize('wordsTitle')}</h2>
      <p class="soft">{localize('wordsLead')}</p>
      <Loaded read={readOwnSettings}>
        {({ houseWords, rulesOff }) => {
          const set = (to: typeof houseWords) => change({ set: 'houseWords', to });
          return (
            <>
              <section aria-labelledby="words-allow">
                <h3 id="words-allow">{localize('wordsAllow')}</h3>
                <p class="soft">{localize('wordsAllowLead')}</p>
                <WordRows
                  theirs={policy.houseWords.allow}
                  locked={policy.locked}
                  rows={houseWords.allow.map((word) => ({ word, says: word }))}
                  onRemove={(word) => set(removed(houseWords, 'allow', word))}
                />
                {!policy.locked && (
                  <WordForm
                    id="allow"
                    label={localize('wordsAllowField')}
                    known={houseWords.allow}
                    onAdd={(word) => set(added(houseWords, { word }))}
                  />
                )}
              </section>
              <section aria-labelledby="words-catch">
                <h3 id="words-catch">{localize('wordsFlag')}</h3>
                <p class="soft">{localize('wordsFlagLead')}</p>
                <Switch
                  disabled={policy.locked || policy.rulesOff.includes(wordListRule)}
                  on={!rulesOff.includes(wordListRule)}
                  onChange={(to) => change({ set: 'rule', id: wordListRule, to })}
                >
                  {localize('wordsFlagOn')}
                </Switch>
                <WordRows
                  theirs={policy.houseWords.catch.map(({ word, plain }) =>
                    localize('wordsInstead', word, plain),
                  )}
                  locked={policy.locked}
                  rows={houseWords.catch.map(({ word, plain }) => ({
                    word,
                    says: localize('wordsInstead', word, plain),
                  }))}
                  onRemove={(word) => set(removed(houseWords, 'catch', word))}
                />
                {!policy.locked && (
                  <WordForm
                    id="catch"
                    label={localize('wordsFlagField')}
                    plainLabel={localize('wordsPlainField')}
                    known={houseWords.catch.map(({ word }) => word)}
                    onAdd={(word, plain) => set(added(houseWords, { word, plain }))}
                  />
                )}
              </section>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
