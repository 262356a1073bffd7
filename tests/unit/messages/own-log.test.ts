import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { forget, importLog } from '../../../src/messages/own-log.ts';
import browser, { memory } from '../kit/memory-browser.ts';

beforeEach(() => memory.reset());

const replyWith = (reply: unknown) => {
  const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(reply);
  onTestFinished(() => send.mockRestore());
};

describe('what a page of the extension asks for', () => {
  it('is told what is wrong with a file, as it comes back from the background', async () => {
    const problem = { why: 'wrong', where: 'devices' } as const;
    replyWith({ done: true, answer: problem });
    expect(await importLog('{}')).toEqual(problem);
  });

  it('is told when nothing is', async () => {
    replyWith({ done: true, answer: null });
    expect(await importLog('{}')).toBeNull();
    await expect(forget({ what: 'everything' })).resolves.toBeUndefined();
  });

  it('is told when it could not be done', async () => {
    replyWith({ done: false });
    await expect(importLog('{}')).rejects.toThrow();
    await expect(forget({ what: 'everything' })).rejects.toThrow();
  });
});
