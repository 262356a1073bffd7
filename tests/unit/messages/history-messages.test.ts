import { beforeEach, describe, expect, it } from 'vitest';
import { deleteHistory, importLog } from '../../../src/messages/history-messages.ts';
import { memory } from '../kit/memory-browser.ts';

beforeEach(() => memory.reset());

describe('what a page of the extension asks for', () => {
  it('is told what is wrong with a file, as it comes back from the background', async () => {
    const problem = { why: 'wrong', where: 'devices' } as const;
    memory.answerWith(async () => problem);
    expect(await importLog('{}')).toEqual(problem);
  });

  it('is told when nothing is', async () => {
    memory.answerWith(async () => null);
    expect(await importLog('{}')).toBeNull();
    await expect(deleteHistory({ what: 'everything' })).resolves.toBeUndefined();
  });

  it('is told when it could not be done', async () => {
    memory.answerWith(() => Promise.reject(new Error('The disk is full.')));
    await expect(importLog('{}')).rejects.toThrow();
    await expect(deleteHistory({ what: 'everything' })).rejects.toThrow();
  });
});
