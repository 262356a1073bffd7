import { beforeEach, describe, expect, it } from 'vitest';
import { deleteHistory, importLog } from '../../../src/messages/history-messages.ts';
import { memory } from '../kit/memory-browser.ts';

beforeEach(() => memory.reset());

describe('messages about the history', () => {
  it('resolve to the problem of a file that the background reports', async () => {
    const problem = { why: 'wrong', where: 'devices' } as const;
    memory.answerWith(async () => problem);
    expect(await importLog('{}')).toEqual(problem);
  });

  it('resolve without a problem if the background reports none', async () => {
    memory.answerWith(async () => null);
    expect(await importLog('{}')).toBeNull();
    await expect(deleteHistory({ what: 'everything' })).resolves.toBeUndefined();
  });

  it('reject if the background fails', async () => {
    memory.answerWith(() => Promise.reject(new Error('The disk is full.')));
    await expect(importLog('{}')).rejects.toThrow();
    await expect(deleteHistory({ what: 'everything' })).rejects.toThrow();
  });
});
