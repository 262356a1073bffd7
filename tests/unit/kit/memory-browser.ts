/**
 * An in-memory version of the parts of `webextension-polyfill` that the tested code uses. It
 * replaces the polyfill and the browser’s own API in every unit test (vitest.config.ts).
 */

import english from '../../../_locales/en/messages.json' with { type: 'json' };

import { fakeEvent, memoryArea } from './memory-area.ts';

const sent: unknown[] = [];
let answer: () => Promise<unknown> = async () => null;

const onChanged = fakeEvent();
const local = memoryArea((changes) => onChanged.fire(changes, 'local'));
const sync = memoryArea((changes) => onChanged.fire(changes, 'sync'), {
  maxTotalBytes: 102_400,
  maxItemBytes: 8192,
  maxItems: 512,
});
const managed = memoryArea((changes) => onChanged.fire(changes, 'managed'));

let messageSender: unknown = null;

type Messages = Readonly<Record<string, { readonly message: string }>>;
let messages: Messages = english;

/**
 * The messages of `_locales`, English by default. As in browsers, an unknown name is an empty
 * string.
 */
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
    onMessage: fakeEvent(),
    async sendMessage(message: unknown): Promise<unknown> {
      sent.push(message);
      if (messageSender === null) return answer();
      return new Promise((respond) => {
        const isHandled = browser.runtime.onMessage.fire(message, messageSender, respond).includes(true);
        if (!isHandled) respond(undefined);
      });
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
/** Replaces `src/browser/extension-api.ts`. */
export { browser as extensionApi };

/** The controls a test has over the browser. */
export const memory = {
  /** Resets everything and stores `items` locally. */
  reset(items: Readonly<Record<string, unknown>> = {}): void {
    local.reset(items);
    sync.reset({});
    browser.storage.sync = sync.area;
    managed.reset({});
    sent.length = 0;
    answer = async () => null;
    messageSender = null;
    messages = english;
  },
  /** Replaces the messages of `_locales`. */
  setMessages(replacement: Messages): void {
    messages = replacement;
  },
  /** Makes the next local write fail. */
  failNextWrite: local.failNext,
  /** Sets what the receiver of messages answers; undefined if nothing handles them. */
  answerWith(reply: () => Promise<unknown>): void {
    answer = reply;
  },
  /**
   * Delivers messages to the listeners, as if `sender` had sent them, and returns their answers.
   */
  deliverMessagesFrom(sender: unknown): void {
    messageSender = sender;
  },
  /** Removes the browser's sync storage. */
  removeSync(): void {
    browser.storage.sync = undefined;
  },
  stored: local.stored,
  sentMessages: (): readonly unknown[] => sent,
  local,
  sync,
  managed,
};
