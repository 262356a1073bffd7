import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  isOrphaned,
  requestAnalysis,
  requestPageStatus,
  requestTabStatus,
  sendToBackground,
} from '../../../src/messages/send.ts';
import { analysisOf } from '../kit/drafts.ts';
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
    const { parts: _, ...analysis } = analysisOf(draft.text);
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
  const status = { site: 'x', siteName: 'X', hasSeenComposer: true };

  it('sends the message to the top frame of the tab', async () => {
    memory.answerWith(async () => status);
    expect(await requestPageStatus(7)).toEqual(status);
    expect(memory.sentMessages()).toEqual([[7, { type: 'status' }, { frameId: 0 }]]);
  });

  it.each([undefined, null, 'x', { site: 'x' }, { ...status, hasSeenComposer: 'yes' }])(
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

describe('requestTabStatus', () => {
  const page = { site: 'x', siteName: 'X', hasSeenComposer: false };
  const frame = { site: 'tumblr', siteName: 'Tumblr', hasSeenComposer: true };

  it.each([
    ['a page with a composer', [{ ...page, hasSeenComposer: true }], { ...page, hasSeenComposer: true }],
    ['a page with a composer in a frame', [page, frame], { ...page, hasSeenComposer: true }],
    ['a composer in a frame of a page without the coach', [undefined, frame], frame],
    ['a page without a composer', [page, undefined], page],
    ['a tab without the coach', [undefined, undefined], null],
  ])('returns the status of %s', async (_, answers, status) => {
    const pendingAnswers = [...answers];
    memory.answerWith(async () => pendingAnswers.shift());
    expect(await requestTabStatus(7)).toEqual(status);
    expect(pendingAnswers).toEqual([]);
    expect(memory.sentMessages()).toEqual(
      [
        [7, { type: 'status' }, { frameId: 0 }],
        [7, { type: 'composer-status' }, {}],
      ].slice(0, answers.length),
    );
  });
});
