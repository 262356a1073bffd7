import { detectEditor, editableRoot } from '../../editors/detect.ts';
import type { Editor } from '../../editors/editor.ts';
import type { NotComposer } from '../../messages/to-page.ts';
import type { ComposerSpec, PageSite } from '../../sites/kit/site.ts';
import { closestThroughShadow } from '../dom/ancestors.ts';
import { guessComposer, isPrivate } from './composer-heuristics.ts';
import { findReplyTarget } from './reply-target.ts';

/** A text box in which a person writes a post or a reply. */
export interface Composer {
  /** The textarea, or the root of the contenteditable. */
  readonly root: HTMLElement;
  readonly editor: Editor;
  readonly spec: ComposerSpec;
}

/** Elements that never contain a composer, whatever a site's selectors match. */
const excluded =
  '[role="searchbox"], [role="combobox"], [role="search"], [type="search"], .cm-editor, .monaco-editor, .ace_editor';

/**
 * Returns the composer of `target` (the innermost target of an event), or null where it is in none.
 */
export function findComposer(target: EventTarget | undefined, site: PageSite): Composer | null {
  const root = editableRoot(target);
  if (root === null || isExcluded(root)) return null;
  const spec = specFor(root, site) ?? guessComposer(root);
  const editor = spec === null ? null : detectEditor(root);
  return spec === null || editor === null ? null : { root, editor, spec };
}

/** Returns why `target` is in no composer, or null where it is in one. */
export function whyNoComposer(target: EventTarget | undefined, site: PageSite): NotComposer | null {
  if (findComposer(target, site) !== null) return null;
  const root = editableRoot(target);
  if (root === null) return 'no-text-box';
  if (isExcluded(root)) return 'search-or-code';
  return isPrivate(root) ? 'private' : 'no-post-button';
}

const isExcluded = (root: Element) => closestThroughShadow(root, excluded) !== null;

/**
 * Returns the site's spec for `root` as it is now; a composer can turn from a post into a reply.
 */
export function specFor(root: HTMLElement, site: PageSite): ComposerSpec | null {
  return (
    site.composers.find(
      ({ editable, inside, answers, requiresReplyTarget }) =>
        root.matches(editable) &&
        (inside === undefined || closestThroughShadow(root, inside) !== null) &&
        (requiresReplyTarget === undefined ||
          (answers !== undefined && findReplyTarget(root, answers) !== null)),
    ) ?? null
  );
}
