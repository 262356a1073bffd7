import type { Runtime } from 'webextension-polyfill';
import type { ToBackground } from './messages.ts';
import { isOwnPage } from './own-page.ts';

/** What the card and the mark beside a composer let somebody choose. */
const besideComposer: ReadonlySet<string> = new Set(['site', 'rule', 'markPlace']);

/**
 * Whether `sender` may ask this of the background: a script in somebody else's page no more than what can be
 * done beside a composer, one of the extension's own pages anything.
 */
export function isPermitted(message: ToBackground, sender: Runtime.MessageSender): boolean {
  return message.type !== 'change' || besideComposer.has(message.change.set) || isOwnPage(sender);
}
