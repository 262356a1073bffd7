import type { Browser, Runtime } from 'webextension-polyfill';

declare global {
  var browser: ExtensionApi | undefined;
  var chrome: ExtensionApi;
}

/**
 * Handles a message and calls `respond` later, or returns undefined where it leaves the message to
 * others. In Chrome, a promise is no answer.
 */
type MessageListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

interface MessageEvents {
  addListener(listener: MessageListener): void;
  removeListener(listener: MessageListener): void;
}

/** What both browsers have in common; their other functions return promises. */
export type ExtensionApi = Omit<Browser, 'runtime'> & {
  readonly runtime: Omit<Runtime.Static, 'onMessage'> & { readonly onMessage: MessageEvents };
};

/**
 * The browser's own API for extensions, for code that content scripts load: the polyfill is a tenth
 * of their size.
 */
export const extensionApi: ExtensionApi = globalThis.browser ?? globalThis.chrome;
