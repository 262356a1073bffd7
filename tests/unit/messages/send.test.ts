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

describe('tellBackground', () => {
  it('sends the message as it is', async () => {
    await sendToBackground({ type: 'count', counts: { asked: 1 } });
    expect(memory.sent()).toEqual([{ type: 'count', counts: { asked: 1 } }]);
  });

  it('says when nobody could be told', async () => {
    memory.answerWith(() => Promise.reject(new Error('The extension was updated.')));
    await expect(sendToBackground({ type: 'count', counts: {} })).rejects.toThrow('updated');
  });

  it('says when nobody took it', async () => {
    memory.answerWith(async () => undefined);
    await expect(sendToBackground({ type: 'count', counts: {} })).rejects.toThrow('No part');
  });
});

describe('askAnalysis', () => {
  const draft = { text: 'THE NEW MENU IS HERE', kind: 'post', site: 'x', answers: null } as const;

  it('asks about the draft, and gives the analysis', async () => {
    const analysis = analysisOf(draft.text);
    memory.answerWith(async () => analysis);
    expect(await requestAnalysis(draft)).toEqual(analysis);
    expect(memory.sent()).toEqual([{ type: 'analyze', draft }]);
  });

  it.each([undefined, null, {}, { ...analysisOf(draft.text), lean: 2 }])('rejects %j', async (answer) => {
    memory.answerWith(async () => answer);
    await expect(requestAnalysis(draft)).rejects.toThrow();
  });
});

describe('isOrphaned', () => {
  it('is so once the extension has no id any more', () => {
    expect(isOrphaned()).toBe(false);
    const { id } = browser.runtime;
    onTestFinished(() => {
      browser.runtime.id = id;
    });
    browser.runtime.id = undefined;
    expect(isOrphaned()).toBe(true);
  });
});

describe('askPage', () => {
  const status = { site: 'x', siteName: 'X', composerSeen: true };

  it('asks the top frame of the tab', async () => {
    memory.answerWith(async () => status);
    expect(await requestPageStatus(7)).toEqual(status);
    expect(memory.sent()).toEqual([[7, { type: 'status' }, { frameId: 0 }]]);
  });

  it.each([undefined, null, 'x', { site: 'x' }, { ...status, composerSeen: 'yes' }])(
    'takes %j for no answer',
    async (answer) => {
      memory.answerWith(async () => answer);
      expect(await requestPageStatus(7)).toBeNull();
    },
  );

  it('takes a tab without the coach for no answer', async () => {
    memory.answerWith(() => Promise.reject(new Error('Receiving end does not exist.')));
    expect(await requestPageStatus(7)).toBeNull();
  });
});

describe('askTab', () => {
  const page = { site: 'x', siteName: 'X', composerSeen: false };
  const frame = { site: 'tumblr', siteName: 'Tumblr', composerSeen: true };

  it.each([
    ['a page where somebody writes', [{ ...page, composerSeen: true }], { ...page, composerSeen: true }],
    ['a page with a frame where somebody writes', [page, frame], { ...page, composerSeen: true }],
    ['a frame where somebody writes in a page without the coach', [undefined, frame], frame],
    ['a page where nobody writes', [page, undefined], page],
    ['a tab without the coach', [undefined, undefined], null],
  ])('tells of %s', async (_, answers, status) => {
    const waiting = [...answers];
    memory.answerWith(async () => waiting.shift());
    expect(await requestTabStatus(7)).toEqual(status);
    expect(waiting).toEqual([]);
    expect(memory.sent()).toEqual(
      [
        [7, { type: 'status' }, { frameId: 0 }],
        [7, { type: 'composer-status' }, {}],
      ].slice(0, answers.length),
    );
  });
});
