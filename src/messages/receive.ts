import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';

/** What `receive` answered at the other end. Throws where nobody there took the message. */
export function requireAnswer(reply: unknown): unknown {
  if (reply === undefined) throw new Error('Nobody on the other side of the extension took the message.');
  return reply;
}

/**
 * Answers messages of one shape from this extension itself, until `signal` aborts; null where there is nothing to
 * say, and an error travels back to who asked. Anything else, be it of another shape or from another sender, is
 * left alone; so is what `handle` gives no promise for, and another frame may answer it.
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
    // Undefined is what a browser says where nobody listens.
    return handle(parsed.output, sender)?.then((answer) => answer ?? null);
  };
  // Asked for now: where the extension has gone from under a page, there is nothing to ask it of.
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}
