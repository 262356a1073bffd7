import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toBackgroundSchema } from '../../../src/messages/messages.ts';
import { receive } from '../../../src/messages/receive.ts';
import browser, { memory } from '../kit/memory-browser.ts';

const ours = { id: 'talkwith' };
const message = { type: 'count', counts: { asked: 1 } };
const handle = vi.fn(async (): Promise<string | undefined> => 'done');
let life = new AbortController();

beforeEach(() => {
  life.abort();
  life = new AbortController();
  memory.reset();
  handle.mockClear();
  receive(toBackgroundSchema, handle, life.signal);
});

const answersTo = (message: unknown, sender: unknown) => browser.runtime.onMessage.fire(message, sender);

describe('receive', () => {
  it('answers what this extension sends', async () => {
    await expect(answersTo(message, ours)[0]).resolves.toBe('done');
    expect(handle).toHaveBeenCalledExactlyOnceWith(message, ours);
  });

  it('answers that it could not be done', async () => {
    handle.mockRejectedValueOnce(new Error('The disk is full.'));
    await expect(answersTo(message, ours)[0]).rejects.toThrow('The disk is full.');
  });

  it('answers also where there is nothing to say', async () => {
    handle.mockResolvedValueOnce(undefined);
    await expect(answersTo(message, ours)[0]).resolves.toBeNull();
  });

  it.each([{ id: 'another' }, {}, { id: undefined }, { id: 'TalkWith' }, { url: 'https://x.com/' }])(
    'leaves the sender %j alone',
    (sender) => {
      expect(answersTo(message, sender)).toEqual([undefined]);
      expect(handle).not.toHaveBeenCalled();
    },
  );

  it.each([
    null,
    undefined,
    'count',
    {},
    { type: 'status' },
    { type: 'count' },
    { type: 'count', counts: 7 },
  ])('leaves the message %j to others', (other) => {
    expect(answersTo(other, ours)).toEqual([undefined]);
    expect(handle).not.toHaveBeenCalled();
  });

  it('hands on only what the shape holds', () => {
    answersTo({ ...message, draft: 'my words' }, ours);
    expect(handle).toHaveBeenCalledExactlyOnceWith(message, ours);
  });

  it('stops when it is aborted', () => {
    life.abort();
    expect(answersTo(message, ours)).toEqual([]);
  });
});
