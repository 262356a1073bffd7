import { wordListRule } from '../../analyzer/flagged-word.ts';
import { readOwnSettings } from '../../storage/read-settings.ts';
import type { StoredWordLists } from '../../storage/settings.ts';
import { localize } from '../../ui/i18n.ts';
import { Switch } from '../../ui/switch.tsx';
import { Loaded } from '../loaded.tsx';
import type { SectionProps } from '../section.ts';
import { withoutWord, withWord } from './edit-word-lists.ts';
import { WordForm } from './word-form.tsx';
import { WordList } from './word-list.tsx';

const flaggedText = ({ word, plain }: StoredWordLists['catch'][number]) =>
  localize('wordsInstead', word, plain);

/** The person's own words: a list to allow, and a list to flag, with a plain word for each. */
export function WordsPage({ change, policy }: SectionProps) {
  return (
    <section aria-labelledby="words">
      <h2 id="words">{localize('wordsTitle')}</h2>
      <p class="soft">{localize('wordsLead')}</p>
      <Loaded read={readOwnSettings}>
        {({ houseWords: lists, rulesOff }) => {
          const store = (to: StoredWordLists) => change({ set: 'houseWords', to });
          return (
            <>
              <section aria-labelledby="words-allow">
                <h3 id="words-allow">{localize('wordsAllow')}</h3>
                <p class="soft">{localize('wordsAllowLead')}</p>
                <WordList
                  policyEntries={policy.houseWords.allow}
                  entries={lists.allow.map((word) => ({ word, text: word }))}
                  locked={policy.locked}
                  onRemove={(word) => store(withoutWord(lists, 'allow', word))}
                />
                {!policy.locked && (
                  <WordForm
                    id="allow"
                    label={localize('wordsAllowField')}
                    listed={lists.allow}
                    onAdd={(word) => store(withWord(lists, { word }))}
                  />
                )}
              </section>
              <section aria-labelledby="words-flag">
                <h3 id="words-flag">{localize('wordsFlag')}</h3>
                <p class="soft">{localize('wordsFlagLead')}</p>
                <Switch
                  disabled={policy.locked || policy.rulesOff.includes(wordListRule)}
                  on={!rulesOff.includes(wordListRule)}
                  onChange={(to) => change({ set: 'rule', id: wordListRule, to })}
                >
                  {localize('wordsFlagOn')}
                </Switch>
                <WordList
                  policyEntries={policy.houseWords.catch.map(flaggedText)}
                  entries={lists.catch.map((entry) => ({ word: entry.word, text: flaggedText(entry) }))}
                  locked={policy.locked}
                  onRemove={(word) => store(withoutWord(lists, 'catch', word))}
                />
                {!policy.locked && (
                  <WordForm
                    id="flag"
                    label={localize('wordsFlagField')}
                    plainLabel={localize('wordsPlainField')}
                    listed={lists.catch.map(({ word }) => word)}
                    onAdd={(word, plain) => store(withWord(lists, { word, plain }))}
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
