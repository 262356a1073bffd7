import { detectEditor, editableRoot } from '../../editors/detect.ts';
import type { Editor } from '../../editors/editor.ts';
import type { ComposerSpec, PageSite } from '../../sites/kit/site.ts';
import { closestThroughShadow } from '../dom/ancestors.ts';
import { guessComposer } from './composer-heuristics.ts';
import { findReplyTarget } from './reply-target.ts';

/** A box being written in. */
export interface Composer {
  readonly root: HTMLElement;
  readonly editor: Editor;
  readonly spec: ComposerSpec;
}

/** Places that are never a composer, whatever a site's selectors say. */
const neverInside =
  '[role="searchbox"], [role="combobox"], [role="search"], [type="search"], .cm-editor, .monaco-editor, .ace_editor';

/** The composer `target` (the innermost element of an event) is in, or null where nobody composes a post. */
export function findComposer(target: EventTarget | undefined, site: PageSite): Composer | null {
  const root = editableRoot(target);
  if (root === null || closestThroughShadow(root, neverInside) !== null) return null;
  const spec = specFor(root, site) ?? guessComposer(root);
  const editor = spec === null ? null : detectEditor(root);
  return spec === null || editor === null ? null : { root, editor, spec };
}

/** Which of the site's composers `root` is now; the same box can turn from a post into a reply. */
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
