import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { listen } from '../storage/listen.ts';

/** The answer of `receive` on the other side. Throws if nothing there handled the message. */
export function requireAnswer(answer: unknown): unknown {
  if (answer === undefined) throw new Error('No part of the extension handled the message.');
  return answer;
}

/**
 * Handles messages of one schema from this extension until `signal` aborts. The sender gets what
 * `handle` resolves to, null instead of undefined, or its error. Messages of another schema or
 * sender are ignored, and so are those for which `handle` returns undefined: another frame may
 * answer them.
 */
export function receive<Schema extends v.GenericSchema>(
  schema: Schema,
  handle: (message: v.InferOutput<Schema>, sender: Runtime.MessageSender) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(schema, message);
    if (!parsed.success) return undefined;
    // Not undefined, because the browser answers undefined if nothing handled the message.
    return handle(parsed.output, sender)?.then((answer) => answer ?? null);
  };
  listen(browser.runtime.onMessage, listener, signal);
}
