import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askPage, tellBackground } from '../../../src/messages/send.ts';
import { memory } from '../kit/memory-browser.ts';

vi.mock('webextension-polyfill', () => import('../kit/memory-browser.ts'));

beforeEach(() => memory.reset());

describe('tellBackground', () => {
  it('sends the message as it is', async () => {
    await tellBackground({ type: 'count', counts: { asked: 1 } });
    expect(memory.sent()).toEqual([{ type: 'count', counts: { asked: 1 } }]);
  });

  it('says when nobody could be told', async () => {
    memory.answerWith(() => Promise.reject(new Error('The extension was updated.')));
    await expect(tellBackground({ type: 'count', counts: {} })).rejects.toThrow('updated');
  });
});

describe('askPage', () => {
  const status = { site: 'x', siteName: 'X', composerSeen: true };

  it('asks the top frame of the tab', async () => {
    memory.answerWith(async () => status);
    expect(await askPage(7)).toEqual(status);
    expect(memory.sent()).toEqual([[7, { type: 'status' }, { frameId: 0 }]]);
  });

  it.each([undefined, null, 'x', { site: 'x' }, { ...status, composerSeen: 'yes' }])(
    'takes %j for no answer',
    async (answer) => {
      memory.answerWith(async () => answer);
      expect(await askPage(7)).toBeNull();
    },
  );

  it('takes a tab without the coach for no answer', async () => {
    memory.answerWith(() => Promise.reject(new Error('Receiving end does not exist.')));
    expect(await askPage(7)).toBeNull();
  });
});
