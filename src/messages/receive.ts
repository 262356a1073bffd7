import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';

/** What goes back: a browser can send no error by itself. */
const replySchema = v.object({ done: v.boolean(), answer: v.optional(v.unknown()) });
type Reply = v.InferOutput<typeof replySchema>;

/** What `receive` answered at the other end. Throws where it could not do what it was asked. */
export function answerIn(reply: unknown): unknown {
  const { done, answer } = v.parse(replySchema, reply);
  if (!done) throw new Error('The other side of the extension could not do what it was asked.');
  return answer;
}

/**
 * Answers messages of one shape from this extension itself, until `signal` aborts. Anything else, be it of
 * another shape or from another sender, is left alone; so is what `handle` gives no promise for, and another
 * frame may answer it.
 */
export function receive<Schema extends v.GenericSchema>(
  schema: Schema,
  handle: (message: v.InferOutput<Schema>, sender: Runtime.MessageSender) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, respond?: (reply: Reply) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(schema, message);
    if (!parsed.success) return undefined;
    const handled = handle(parsed.output, sender);
    if (handled === undefined) return undefined;
    handled.then(
      (answer) => respond?.({ done: true, answer }),
      () => respond?.({ done: false }),
    );
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
