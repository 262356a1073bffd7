import { beforeEach, describe, expect, it, vi } from 'vitest';
import { receive, requireAnswer } from '../../../src/messages/receive.ts';
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

/** What the listeners return: true where one of them will call `respond`. */
const deliver = (message: unknown, sender: unknown, respond: (answer: unknown) => void = () => {}) =>
  browser.runtime.onMessage.fire(message, sender, respond);
const answerTo = (message: unknown, sender: unknown): Promise<unknown> =>
  new Promise((respond) => deliver(message, sender, respond));

describe('receive', () => {
  it('answers messages from this extension', async () => {
    expect(await answerTo(message, extension)).toBe('done');
    expect(deliver(message, extension)).toEqual([true]);
    expect(handle).toHaveBeenCalledWith(message, extension);
  });

  it('sends the error of the handler to the sender', async () => {
    handle.mockRejectedValueOnce(new Error('The disk is full.'));
    const answer = await answerTo(message, extension);
    expect(() => requireAnswer(answer)).toThrow('The disk is full.');
  });

  it('answers null if the handler resolves to undefined', async () => {
    handle.mockResolvedValueOnce(undefined);
    expect(await answerTo(message, extension)).toBeNull();
  });

  it.each([{ id: 'another' }, {}, { id: undefined }, { id: 'TalkWith' }, { url: 'https://x.com/' }])(
    'ignores the sender %j',
    (sender) => {
      expect(deliver(message, sender)).toEqual([undefined]);
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
    expect(deliver(other, extension)).toEqual([undefined]);
    expect(handle).not.toHaveBeenCalled();
  });

  it('passes only the properties of the schema to the handler', () => {
    deliver({ ...message, draft: 'my words' }, extension);
    expect(handle).toHaveBeenCalledExactlyOnceWith(message, extension);
  });

  it('stops when the signal aborts', () => {
    lifetime.abort();
    expect(deliver(message, extension)).toEqual([]);
  });
});
