import { detectEditor, editableRoot } from '../../editors/detect.ts';
import type { Editor } from '../../editors/editor.ts';
import type { ComposerSpec, PageSite } from '../../sites/kit/site.ts';
import { closestThroughShadow } from '../dom/ancestors.ts';
import { guessComposer } from './composer-heuristics.ts';
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
  if (root === null || closestThroughShadow(root, excluded) !== null) return null;
  const spec = specFor(root, site) ?? guessComposer(root);
  const editor = spec === null ? null : detectEditor(root);
  return spec === null || editor === null ? null : { root, editor, spec };
}

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
