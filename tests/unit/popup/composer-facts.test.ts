import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { composerReportSchema } from '../../../src/messages/composer-report.ts';
import { composerFacts } from '../../../src/popup/composer-facts.ts';
import { factsWith, reportJson } from '../kit/composer-facts.ts';
import { dismiss, draftAfter, pause, type Step, words, write } from '../kit/draft-steps.ts';
import { analysisOf } from '../kit/drafts.ts';

const { plain, loud, tags, thanks, spanish } = words;
const factsAfter = (steps: readonly Step[], parts: object = {}) =>
  composerFacts(v.parse(composerReportSchema, reportJson(draftAfter(...steps), parts)));
const nameOf = (text: string) => {
  const { nudges, praise } = analysisOf(text);
  return nudges[0]?.name ?? praise[0]?.name ?? expect.fail('nothing found');
};

describe('the facts about a composer', () => {
  it('are few while nothing is written', () => {
    expect(factsAfter([])).toEqual(factsWith({ editor: 'ProseMirror' }));
  });

  it.each([
    ['textarea', 'textarea'],
    ['ck-editor', 'CKEditor'],
    ['a-new-editor', 'a-new-editor'],
  ])('have a name for the editor %s', (editor, name) => {
    expect(factsAfter([], { editor }).editor).toBe(name);
  });

  it('say how the composer was found, and whether what it answers was', () => {
    const answers = { text: 'What is for lunch?', author: null };
    const draft = { text: '', kind: 'reply', site: 'x', answers };
    expect(factsAfter([], { draft })).toMatchObject({ kind: 'reply', isTargetFound: true });
    expect(factsAfter([], { spec: { editable: '*' } }).isDescribed).toBe(false);
  });

  it.each([
    ['english', plain],
    ['other', spanish],
    ['uncertain', 'Bravo, Ana.'],
    [null, ' '],
  ])('say that the language is %s', (language, text) => {
    expect(factsAfter([write(text), pause]).language).toBe(language);
  });

  it('name what was found and what is shown', () => {
    const facts = factsAfter([write(loud, tags, thanks), pause]);
    expect(facts).toMatchObject({ silence: null, shown: nameOf(loud), praise: [nameOf(thanks)] });
    expect(facts.tips).toEqual([nameOf(loud), nameOf(tags)]);
    expect(factsAfter([write(thanks), pause]).shown).toBe(nameOf(thanks));
    expect(factsAfter([write(loud), pause, write(plain), pause]).shown).toBe(nameOf(loud));
  });

  it('name the tip that is not shown', () => {
    const facts = factsAfter([write(loud), pause, dismiss('here')]);
    expect(facts).toMatchObject({
      shown: null,
      silence: { reason: 'dismissed', rule: 'shouting' },
      silentRule: nameOf(loud),
    });
  });

  it('contain no words of the draft', () => {
    const facts = JSON.stringify(factsAfter([write(loud, tags), pause, dismiss('here')]));
    for (const word of ['MENU', 'WALL', 'lunch', 'dinner']) {
      expect(`${loud} ${tags}`).toContain(word);
      expect(facts).not.toContain(word);
    }
  });
});
