import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { extensionApi } from '../browser/extension-api.ts';
import { listen } from '../storage/listen.ts';

/** What the sender gets where the handler failed: browsers do not pass on an error. */
const failureSchema = v.object({ failure: v.string() });
type Failure = v.InferOutput<typeof failureSchema>;

/**
 * The answer of `receive` on the other side. Throws its error, and where nothing handled the
 * message.
 */
export function requireAnswer(answer: unknown): unknown {
  if (answer === undefined) throw new Error('No part of the extension handled the message.');
  if (v.is(failureSchema, answer)) throw new Error(answer.failure);
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
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== extensionApi.runtime.id) return undefined;
    const parsed = v.safeParse(schema, message);
    if (!parsed.success) return undefined;
    const answer = handle(parsed.output, sender);
    if (answer === undefined) return undefined;
    answer.then(
      // Not undefined, because the browser answers undefined if nothing handled the message.
      (value) => respond(value ?? null),
      (error: unknown) => respond({ failure: String(error) } satisfies Failure),
    );
    return true;
  };
  listen(extensionApi.runtime.onMessage, listener, signal);
}
