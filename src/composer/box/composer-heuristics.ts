import type { ComposerSpec } from '../../sites/kit/site.ts';
import type { DraftKind } from '../../text/draft.ts';
import { ancestorsOf, closestThroughShadow, matches } from '../dom/ancestors.ts';
import { boxOf, framesAround } from '../dom/frames.ts';

/** Labels of buttons that post, in the most used languages of large sites. */
const postLabel =
  /^(post( \w+)?|publish.*|tweet|toot!?|submit( \w+)?|share( now)?|posten|veröffentlichen|beitrag posten|publicar|publier|pubblica|publiceren|plaatsen|投稿(する)?|ポスト(する)?|게시|发布|نشر)$/i;
/** Labels of buttons that reply. */
const replyLabel =
  /^(reply|post (your )?(reply|comment|answer)|(add |submit |send )?(a )?(comment|reply|answer)|respond|antworten|kommentieren|responder|comentar|répondre|commenter|rispondi|commenta|reageren|返信(する)?|コメント(する)?|답글|回复|评论|رد)$/i;
/** Labels of submit buttons that do not post. */
const otherLabel =
  /log ?(in|out)|sign ?(in|up|out)|search|preview|cancel|close|discard|send|message|subscribe|save|next|continue|delete|follow/i;

/** Containers of private messages and searches. */
const privateContainer =
  '[aria-label*="message" i], [aria-label*="chat" i], [aria-label*="search" i], [data-testid*="dm" i], [data-testid*="message" i], [class*="messag" i], [class*="chat" i]';
const privateFieldName =
  /messag|nachricht|mensaje|mensagem|メッセージ|chat|search|suche|buscar|password|e-?mail/i;
const privatePath = /\/(messages?|messaging|direct|chat|inbox|dms?|conversations?|mail)(\/|$)/i;

/** How many ancestors up to search for the button. */
const maxAncestors = 12;

/**
 * Guesses the spec of an editable that no site data describes: it has several lines and a button
 * that posts nearby. Returns null when in doubt.
 */
export function guessComposer(root: HTMLElement): ComposerSpec | null {
  if (isPrivate(root) || root.getAttribute('aria-multiline') === 'false') return null;
  const button = guessSubmitButtons(root)[0];
  return button === undefined ? null : { kind: kindOf(root, labelOf(button)), editable: '*' };
}

/** Whether `root` looks like a private message, a search, or a field for personal data. */
export function isPrivate(root: Element): boolean {
  const names = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'name', 'id'];
  return (
    [root, ...framesAround(root)].some(({ ownerDocument }) =>
      privatePath.test(ownerDocument.location.pathname),
    ) ||
    closestThroughShadow(root, privateContainer) !== null ||
    names.some((name) => privateFieldName.test(root.getAttribute(name) ?? ''))
  );
}

/**
 * Finds the buttons that post `root`: those with such a label nearby, or else the one that submits
 * its form.
 */
export function guessSubmitButtons(root: Element): Element[] {
  let ancestors = 0;
  for (const ancestor of ancestorsOf(boxOf(root))) {
    if (ancestors++ === maxAncestors || matches(ancestor, 'body, html')) return [];
    const buttons = [...ancestor.querySelectorAll('button, [role="button"], input[type="submit"]')];
    const labeled = buttons.filter((button) => isPostLabel(labelOf(button)));
    if (labeled.length > 0) return labeled;
    if (!matches(ancestor, 'form')) continue;
    // The last submit button posts; the first may log out.
    const last = buttons
      .filter((button) => button.matches('[type="submit"]') && !otherLabel.test(labelOf(button)))
      .at(-1);
    return last === undefined ? [] : [last];
  }
  return [];
}

const isPostLabel = (label: string) => postLabel.test(label) || replyLabel.test(label);

function labelOf(button: Element): string {
  const label = button.getAttribute('aria-label') ?? button.getAttribute('value') ?? button.textContent ?? '';
  return label.replace(/\s+/g, ' ').trim();
}

/** It is a reply if its button has the label of one, or if it is inside an article. */
function kindOf(root: Element, label: string): DraftKind {
  if (replyLabel.test(label)) return 'reply';
  return closestThroughShadow(root, 'article, [role="article"]') === null ? 'post' : 'reply';
}
