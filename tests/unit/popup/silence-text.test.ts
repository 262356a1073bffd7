import { beforeEach, describe, expect, it } from 'vitest';
import { ruleSet } from '../../../src/analyzer/rule-set.ts';
import { type ActivePage, unknownPage } from '../../../src/popup/active-page.ts';
import { silenceText } from '../../../src/popup/silence-text.ts';
import { factsWith } from '../kit/composer-facts.ts';
import { memory } from '../kit/memory-browser.ts';

beforeEach(() => memory.reset());

const page = (parts: Partial<ActivePage>): ActivePage => ({
  ...unknownPage,
  status: { site: { id: 'x', name: 'X' }, notComposer: null },
  ...parts,
});
const boxIs = (notComposer: 'private' | 'no-text-box') => ({ site: { id: 'x', name: 'X' }, notComposer });
const statusText = 'What the status is.';

describe('the reason why nothing is shown', () => {
  it.each(['off', 'paused', 'site-off', 'not-started', 'not-added', 'not-secure', 'unsupported'] as const)(
    'is the status of the coach, where it is %s',
    (status) => {
      expect(silenceText(page({ composer: factsWith({}) }), status, statusText)).toBe(statusText);
    },
  );

  it('is that the box with the focus is no composer', () => {
    const text = 'This box looks private, such as a message, a search, or a personal detail.';
    expect(silenceText(page({ status: boxIs('private') }), 'no-text-box', statusText)).toBe(text);
    const used = page({ status: boxIs('private'), composer: factsWith({}) });
    expect(silenceText(used, 'ready', statusText)).toBe(text);
  });

  it('is that no composer was used', () => {
    expect(silenceText(page({ status: boxIs('no-text-box') }), 'no-text-box', statusText)).toBe(
      'You have not clicked into a text box for posts or replies yet.',
    );
  });

  it('is that of the last composer, while nothing editable has the focus', () => {
    const used = page({ status: boxIs('no-text-box'), composer: factsWith({}) });
    expect(silenceText(used, 'ready', statusText)).toBe('Nothing is written yet.');
  });

  it('names the tip it is about', () => {
    const silence = { reason: 'dismissed', rule: 'shouting' } as const;
    const composer = factsWith({ silence, silentRule: 'Shouting' });
    expect(silenceText(page({ composer }), 'ready', statusText)).toBe(
      'You dismissed “Shouting” in this draft.',
    );
  });

  it.each(ruleSet.filter(({ rule }) => rule.kind === 'quiet').map(({ id }) => id))(
    'is a sentence about the quiet rule %s',
    (rule) => {
      const composer = factsWith({ silence: { reason: 'quiet', rule } });
      expect(silenceText(page({ composer }), 'ready', statusText)).toMatch(/so TalkWith stays quiet\.$/);
    },
  );

  it('is none while something is shown', () => {
    const composer = factsWith({ silence: null, shown: 'Shouting' });
    expect(silenceText(page({ composer }), 'ready', statusText)).toBe('Not silent: “Shouting” is showing.');
  });
});
