import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';

/**
 * Answers messages of one shape from this extension itself, until `signal` aborts. Anything else, be it of
 * another shape or from another sender, is left alone.
 */
export function receive<Schema extends v.GenericSchema>(
  schema: Schema,
  handle: (message: v.InferOutput<Schema>, sender: Runtime.MessageSender) => Promise<unknown>,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(schema, message);
    return parsed.success ? handle(parsed.output, sender) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
