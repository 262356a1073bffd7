import { houseWordsId } from '../../analyzer/caught.ts';
import { readOwnSettings } from '../../storage/area.ts';
import { say } from '../../ui/say.ts';
import { Switch } from '../../ui/switch.tsx';
import { Loaded } from '../loaded.tsx';
import type { SectionProps } from '../section.ts';
import { WordForm } from './word-form.tsx';
import { added, removed } from './word-lists.ts';
import { WordRows } from './word-rows.tsx';

/** Words of the person's own: those to let pass, and those to catch with a plain word beside each. */
export function HouseWords({ change, policy }: SectionProps) {
  return (
    <section aria-labelledby="words">
      <h2 id="words">{say('wordsTitle')}</h2>
      <p class="soft">{say('wordsLead')}</p>
      <Loaded read={readOwnSettings}>
        {({ houseWords, rulesOff }) => {
          const set = (to: typeof houseWords) => change({ set: 'houseWords', to });
          return (
            <>
              <section aria-labelledby="words-allow">
                <h3 id="words-allow">{say('wordsAllow')}</h3>
                <p class="soft">{say('wordsAllowLead')}</p>
                <WordRows
                  theirs={policy.houseWords.allow}
                  locked={policy.locked}
                  rows={houseWords.allow.map((word) => ({ word, says: word }))}
                  onRemove={(word) => set(removed(houseWords, 'allow', word))}
                />
                {!policy.locked && (
                  <WordForm
                    id="allow"
                    label={say('wordsAllowField')}
                    known={houseWords.allow}
                    onAdd={(word) => set(added(houseWords, { word }))}
                  />
                )}
              </section>
              <section aria-labelledby="words-catch">
                <h3 id="words-catch">{say('wordsCatch')}</h3>
                <p class="soft">{say('wordsCatchLead')}</p>
                <Switch
                  disabled={policy.locked || policy.rulesOff.includes(houseWordsId)}
                  on={!rulesOff.includes(houseWordsId)}
                  onChange={(to) => change({ set: 'rule', id: houseWordsId, to })}
                >
                  {say('wordsCatchOn')}
                </Switch>
                <WordRows
                  theirs={policy.houseWords.catch.map(({ word, plain }) => say('wordsInstead', word, plain))}
                  locked={policy.locked}
                  rows={houseWords.catch.map(({ word, plain }) => ({
                    word,
                    says: say('wordsInstead', word, plain),
                  }))}
                  onRemove={(word) => set(removed(houseWords, 'catch', word))}
                />
                {!policy.locked && (
                  <WordForm
                    id="catch"
                    label={say('wordsCatchField')}
                    plainLabel={say('wordsPlainField')}
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
