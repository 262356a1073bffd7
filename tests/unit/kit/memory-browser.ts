/**
 * The parts of `webextension-polyfill` the code under test uses, kept in memory. It stands in the
 * polyfill's place in every unit test (vitest.config.ts).
 */

import english from '../../../_locales/en/messages.json' with { type: 'json' };

import { event, memoryArea } from './memory-area.ts';

const sent: unknown[] = [];
let answer: () => Promise<unknown> = async () => null;

const onChanged = event();
const local = memoryArea((changes) => onChanged.fire(changes, 'local'));
const sync = memoryArea((changes) => onChanged.fire(changes, 'sync'), {
  all: 102_400,
  item: 8192,
  items: 512,
});
const managed = memoryArea((changes) => onChanged.fire(changes, 'managed'));

let carriedFrom: unknown = null;

type Messages = Readonly<Record<string, { readonly message: string }>>;
let messages: Messages = english;

/** The interface's words, English unless a test says otherwise, as browsers give them: an unknown name is an empty string. */
const i18n = {
  getMessage(name: string, values: readonly string[] = []): string {
    if (name === '@@bidi_dir') return 'ltr';
    return (messages[name]?.message ?? '').replace(/\$(\d)/g, (_, which) => values[which - 1] ?? '');
  },
};

const browser = {
  i18n,
  storage: {
    local: local.area,
    sync: sync.area as typeof sync.area | undefined,
    managed: managed.area,
    onChanged,
  },
  runtime: {
    id: 'talkwith' as string | undefined,
    getURL: (path: string) => `extension:/${path}`,
    onMessage: event(),
    async sendMessage(message: unknown): Promise<unknown> {
      sent.push(message);
      if (carriedFrom === null) return answer();
      return browser.runtime.onMessage.fire(message, carriedFrom).find((reply) => reply !== undefined);
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
    local.reset(items);
    sync.reset({});
    browser.storage.sync = sync.area;
    managed.reset({});
    sent.length = 0;
    answer = async () => null;
    carriedFrom = null;
    messages = english;
  },
  /** The interface speaks with these words. */
  setMessages(words: Messages): void {
    messages = words;
  },
  /** The next write fails. */
  failNextWrite: local.failNext,
  /** What the other end answers from now on; undefined where nobody there takes the message. */
  answerWith(reply: () => Promise<unknown>): void {
    answer = reply;
  },
  /** What is sent reaches those who receive, as from `sender`, and what they answer comes back. */
  carryMessages(sender: unknown): void {
    carriedFrom = sender;
  },
  /** The browser has no sync. */
  withoutSync(): void {
    browser.storage.sync = undefined;
  },
  stored: local.stored,
  sent: (): readonly unknown[] => sent,
  local,
  sync,
  managed,
};
