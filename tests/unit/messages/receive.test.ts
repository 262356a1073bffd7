import { beforeEach, describe, expect, it, vi } from 'vitest';
import { receive } from '../../../src/messages/receive.ts';
import { toBackgroundSchema } from '../../../src/messages/to-background.ts';
import browser, { memory } from '../kit/memory-browser.ts';

const extension = { id: 'talkwith' };
const message = { type: 'count', counts: { asked: 1 } };
const handle = vi.fn(async (): Promise<string | undefined> => 'done');
let lifetime = new AbortController();

beforeEach(() => {
  lifetime.abort();
  lifetime = new AbortController();
  memory.reset();
  handle.mockClear();
  receive(toBackgroundSchema, handle, lifetime.signal);
});

const answersTo = (message: unknown, sender: unknown) => browser.runtime.onMessage.fire(message, sender);

describe('receive', () => {
  it('answers messages from this extension', async () => {
    await expect(answersTo(message, extension)[0]).resolves.toBe('done');
    expect(handle).toHaveBeenCalledExactlyOnceWith(message, extension);
  });

  it('sends the error of the handler to the sender', async () => {
    handle.mockRejectedValueOnce(new Error('The disk is full.'));
    await expect(answersTo(message, extension)[0]).rejects.toThrow('The disk is full.');
  });

  it('answers null if the handler resolves to undefined', async () => {
    handle.mockResolvedValueOnce(undefined);
    await expect(answersTo(message, extension)[0]).resolves.toBeNull();
  });

  it.each([{ id: 'another' }, {}, { id: undefined }, { id: 'TalkWith' }, { url: 'https://x.com/' }])(
    'ignores the sender %j',
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
  ])('ignores the message %j', (other) => {
    expect(answersTo(other, extension)).toEqual([undefined]);
    expect(handle).not.toHaveBeenCalled();
  });

  it('passes only the properties of the schema to the handler', () => {
    answersTo({ ...message, draft: 'my words' }, extension);
    expect(handle).toHaveBeenCalledExactlyOnceWith(message, extension);
  });

  it('stops when the signal aborts', () => {
    lifetime.abort();
    expect(answersTo(message, extension)).toEqual([]);
  });
});
