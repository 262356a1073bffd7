import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  isOrphaned,
  requestAnalysis,
  requestComposerReport,
  requestPageStatus,
  sendToBackground,
} from '../../../src/messages/send.ts';
import { reportJson } from '../kit/composer-facts.ts';
import { dismiss, draftAfter, pause, words, write } from '../kit/draft-steps.ts';
import { analysisOf, asPageGetsIt } from '../kit/drafts.ts';
import browser, { memory } from '../kit/memory-browser.ts';

beforeEach(() => memory.reset());

describe('sendToBackground', () => {
  it('sends the message unchanged', async () => {
    await sendToBackground({ type: 'count', counts: { asked: 1 } });
    expect(memory.sentMessages()).toEqual([{ type: 'count', counts: { asked: 1 } }]);
  });

  it('rejects if the message cannot be delivered', async () => {
    memory.answerWith(() => Promise.reject(new Error('The extension was updated.')));
    await expect(sendToBackground({ type: 'count', counts: {} })).rejects.toThrow('updated');
  });

  it('rejects if nothing handles the message', async () => {
    memory.answerWith(async () => undefined);
    await expect(sendToBackground({ type: 'count', counts: {} })).rejects.toThrow('No part');
  });
});

describe('requestAnalysis', () => {
  const draft = { text: 'THE NEW MENU IS HERE', kind: 'post', site: 'x', answers: null } as const;

  it('sends the draft and resolves to the analysis', async () => {
    const analysis = asPageGetsIt(analysisOf(draft.text));
    memory.answerWith(async () => analysis);
    expect(await requestAnalysis(draft)).toEqual(analysis);
    expect(memory.sentMessages()).toEqual([{ type: 'analyze', draft }]);
  });

  it.each([undefined, null, {}, { ...analysisOf(draft.text), lean: 2 }])('rejects %j', async (answer) => {
    memory.answerWith(async () => answer);
    await expect(requestAnalysis(draft)).rejects.toThrow();
  });
});

describe('isOrphaned', () => {
  it('is true once the extension has no id', () => {
    expect(isOrphaned()).toBe(false);
    const { id } = browser.runtime;
    onTestFinished(() => {
      browser.runtime.id = id;
    });
    browser.runtime.id = undefined;
    expect(isOrphaned()).toBe(true);
  });
});

describe('requestPageStatus', () => {
  const status = { site: { id: 'x', name: 'X' }, notComposer: null };

  it('sends the message to the top frame of the tab', async () => {
    memory.answerWith(async () => status);
    expect(await requestPageStatus(7)).toEqual(status);
    expect(memory.sentMessages()).toEqual([[7, { type: 'status' }, { frameId: 0 }]]);
  });

  it.each([undefined, null, 'x', { site: status.site }, { ...status, notComposer: '' }])(
    'returns null for the answer %j',
    async (answer) => {
      memory.answerWith(async () => answer);
      expect(await requestPageStatus(7)).toBeNull();
    },
  );

  it('returns null for a tab without content scripts', async () => {
    memory.answerWith(() => Promise.reject(new Error('Receiving end does not exist.')));
    expect(await requestPageStatus(7)).toBeNull();
  });
});

describe('requestComposerReport', () => {
  it('asks all frames of the tab, and reads the draft as it was sent', async () => {
    const state = draftAfter(write(words.loud, words.tags), pause, dismiss('here'));
    memory.answerWith(async () => reportJson(state));
    const analysis = asPageGetsIt(analysisOf(state.text));
    expect((await requestComposerReport(7))?.state).toEqual({ ...state, analysis, undo: null });
    expect(memory.sentMessages()).toEqual([[7, { type: 'composer' }, {}]]);
  });

  it.each([undefined, null, '', '{', '{}', reportJson(draftAfter()).replace('"text"', '"words"')])(
    'returns null for the answer %j',
    async (answer) => {
      memory.answerWith(async () => answer);
      expect(await requestComposerReport(7)).toBeNull();
    },
  );

  it('returns null for a tab without content scripts', async () => {
    memory.answerWith(() => Promise.reject(new Error('Receiving end does not exist.')));
    expect(await requestComposerReport(7)).toBeNull();
  });
});
