import { isBlank } from '../../coach/draft/draft-state.ts';
import type { EditorText } from '../../editors/editor-text.ts';
import type { ComposerSpec, PageSite } from '../../sites/kit/site.ts';
import type { Draft, ReplyTarget } from '../../text/draft.ts';
import { guessComposer } from './composer-heuristics.ts';
import { type Composer, specFor } from './find-composer.ts';
import { findReplyTarget } from './reply-target.ts';

/** Reads the draft in a composer. All other methods return what was read last. */
export interface DraftReader {
  editorText(): EditorText;
  /** The kind of composer. It can turn from a post into a reply. */
  spec(): ComposerSpec;
  draft(): Draft;
  isEmpty(): boolean;
  /** Reads the draft again. Returns whether its text has changed. */
  read(): boolean;
  /** Reads the draft again, unless the site has already emptied the composer. */
  readUnlessEmpty(): void;
  /** Updates the kind of composer, and what the draft answers. */
  refreshContext(): void;
}

/** Creates a reader for one composer, and reads its draft. */
export function createDraftReader({ root, editor, ...found }: Composer, site: PageSite): DraftReader {
  let { spec } = found;
  let answers: ReplyTarget | null = null;
  let editorText = editor.read(root);
  let resumed = hasExistingDraft(editorText);

  const refreshContext = () => {
    spec = specFor(root, site) ?? guessComposer(root) ?? spec;
    answers = spec.answers === undefined ? null : findReplyTarget(root, spec.answers);
  };
  refreshContext();

  return {
    editorText: () => editorText,
    spec: () => spec,
    draft: () => ({
      text: editorText.text,
      kind: spec.kind,
      site: site.id,
      answers,
      ...(resumed && { resumed }),
      ...(spec.limit && { limit: spec.limit }),
    }),
    isEmpty: () => isBlank(editorText),
    read() {
      const before = editorText.text;
      editorText = editor.read(root);
      if (isBlank(editorText)) resumed = false;
      return editorText.text !== before;
    },
    readUnlessEmpty() {
      const now = editor.read(root);
      if (!isBlank(now)) editorText = now;
    },
    refreshContext,
  };
}

/**
 * Whether the composer contains more than the few words and @names that sites insert into a new
 * reply.
 */
const hasExistingDraft = ({ text }: EditorText) =>
  text.split(/\s+/).filter((word) => !/^@|^$/.test(word)).length > 4;
