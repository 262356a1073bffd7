/**
 * The parts of `webextension-polyfill` the code under test uses, kept in memory. It stands in the
 * polyfill's place in every unit test (vitest.config.ts).
 */

import english from '../../../_locales/en/messages.json' with { type: 'json' };

type Listener = (...args: readonly unknown[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    /** What each listener answers. */
    fire: (...args: readonly unknown[]) => [...listeners].map((listener) => listener(...args)),
  };
}

const stored = new Map<string, unknown>();
const sent: unknown[] = [];
let failing: Error | null = null;
let answer: () => Promise<unknown> = async () => undefined;

/** A turn of the event loop, as a real store needs: reads and writes made at once interleave. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const copy = (value: unknown): unknown => (value === undefined ? undefined : structuredClone(value));

const local = {
  async get(key: string | null): Promise<Record<string, unknown>> {
    await turn();
    const entries = [...stored].filter(([name]) => key === null || name === key);
    return Object.fromEntries(entries.map(([name, value]) => [name, copy(value)]));
  },
  async set(items: Readonly<Record<string, unknown>>): Promise<void> {
    await turn();
    if (failing !== null) {
      const error = failing;
      failing = null;
      throw error;
    }
    for (const [name, value] of Object.entries(items)) stored.set(name, copy(value));
    browser.storage.onChanged.fire(items, 'local');
  },
};

const messages: Readonly<Record<string, { readonly message: string }>> = english;

/** The interface's English words, as browsers give them out: an unknown name is an empty string. */
const i18n = {
  getMessage(name: string, values: readonly string[] = []): string {
    if (name === '@@bidi_dir') return 'ltr';
    return (messages[name]?.message ?? '').replace(/\$(\d)/g, (_, which) => values[which - 1] ?? '');
  },
};

const browser = {
  i18n,
  storage: { local, onChanged: event() },
  runtime: {
    id: 'talkwith' as string | undefined,
    getURL: (path: string) => `extension:/${path}`,
    onMessage: event(),
    async sendMessage(message: unknown): Promise<unknown> {
      sent.push(message);
      return answer();
    },
  },
  tabs: {
    async sendMessage(tab: number, message: unknown, options: unknown): Promise<unknown> {
      sent.push([tab, message, options]);
      return answer();
    },
  },
};
export default browser;

/** What a test does to the browser and sees of it. */
export const memory = {
  /** Begins anew, with `items` stored. */
  reset(items: Readonly<Record<string, unknown>> = {}): void {
    stored.clear();
    sent.length = 0;
    failing = null;
    answer = async () => undefined;
    for (const [name, value] of Object.entries(items)) stored.set(name, value);
  },
  /** The next write fails. */
  failNextWrite(error: Error): void {
    failing = error;
  },
  /** What the other end answers from now on. */
  answerWith(reply: () => Promise<unknown>): void {
    answer = reply;
  },
  stored: (): Record<string, unknown> => Object.fromEntries(stored),
  sent: (): readonly unknown[] => sent,
};
