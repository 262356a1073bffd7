import type { ComposerSpec } from '../../sites/kit/site.ts';
import type { DraftKind } from '../../text/draft.ts';
import { ancestorsOf, closestThroughShadow, matches } from '../dom/ancestors.ts';
import { boxOf, framesAround } from '../dom/frames.ts';

/** What buttons that post are called, in the languages the big sites are used in most. */
const posting =
  /^(post( \w+)?|publish.*|tweet|toot!?|submit( \w+)?|share( now)?|posten|veröffentlichen|beitrag posten|publicar|publier|pubblica|publiceren|plaatsen|投稿(する)?|ポスト(する)?|게시|发布|نشر)$/i;
const replying =
  /^(reply|post (your )?(reply|comment|answer)|(add |submit |send )?(a )?(comment|reply|answer)|respond|antworten|kommentieren|responder|comentar|répondre|commenter|rispondi|commenta|reageren|返信(する)?|コメント(する)?|답글|回复|评论|رد)$/i;
/** Buttons that end a form and post nothing. */
const somethingElse =
  /log ?(in|out)|sign ?(in|up|out)|search|preview|cancel|close|discard|send|message|subscribe|save|next|continue|delete|follow/i;

/** Where people write to one another, or look something up, or write to themselves. */
const notAPost =
  '[aria-label*="message" i], [aria-label*="chat" i], [aria-label*="search" i], [data-testid*="dm" i], [data-testid*="message" i], [class*="messag" i], [class*="chat" i]';
const notAPostName =
  /messag|nachricht|mensaje|mensagem|メッセージ|chat|search|suche|buscar|password|e-?mail/i;
const privatePath = /\/(messages?|messaging|direct|chat|inbox|dms?|conversations?|mail)(\/|$)/i;

/** No farther from the box than this does its button stand. */
const reach = 12;

/**
 * What a box no data describes is, told by its shape: something to write several lines in, and near it a
 * button that posts. Null where it does not look like one; doubt means silence.
 */
export function guessComposer(root: HTMLElement): ComposerSpec | null {
  if ([root, ...framesAround(root)].some(isOnPrivatePage)) return null;
  if (root.getAttribute('aria-multiline') === 'false' || closestThroughShadow(root, notAPost) !== null)
    return null;
  const names = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'name', 'id'];
  if (names.some((name) => notAPostName.test(root.getAttribute(name) ?? ''))) return null;
  const button = guessSubmitButtons(root)[0];
  return button === undefined ? null : { kind: kindOf(root, labelOf(button)), editable: '*' };
}

/** The buttons that post what is in `root`, told by their names, else the one that submits its form. */
export function guessSubmitButtons(root: Element): Element[] {
  let steps = 0;
  for (const ancestor of ancestorsOf(boxOf(root))) {
    if (steps++ === reach || matches(ancestor, 'body, html')) return [];
    const buttons = [...ancestor.querySelectorAll('button, [role="button"], input[type="submit"]')];
    const named = buttons.filter((button) => posting.test(labelOf(button)) || replying.test(labelOf(button)));
    if (named.length > 0) return named;
    if (!matches(ancestor, 'form')) continue;
    // A form's last one is the one that sends it: the first may log out.
    const last = buttons
      .filter((one) => one.matches('[type="submit"]') && !somethingElse.test(labelOf(one)))
      .at(-1);
    return last === undefined ? [] : [last];
  }
  return [];
}

function isOnPrivatePage({ ownerDocument }: Element): boolean {
  return privatePath.test(ownerDocument.location.pathname);
}

function labelOf(button: Element): string {
  const label = button.getAttribute('aria-label') ?? button.getAttribute('value') ?? button.textContent ?? '';
  return label.replace(/\s+/g, ' ').trim();
}

/** A button that says "Reply" tells; else a box inside or behind something posted answers it. */
function kindOf(root: Element, label: string): DraftKind {
  if (replying.test(label)) return 'reply';
  return closestThroughShadow(root, 'article, [role="article"]') === null ? 'post' : 'reply';
}
