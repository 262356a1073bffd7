import type { EditorText } from '../../editors/editor-text.ts';
import type { ComposerSpec, PageSite } from '../../sites/kit/site.ts';
import type { Draft, ReplyTarget } from '../../text/draft.ts';
import { guessComposer } from './composer-heuristics.ts';
import { type Composer, specFor } from './find-composer.ts';
import { findReplyTarget } from './reply-target.ts';

/** What is written in a composer, as it was when it was last read. */
export interface DraftReader {
  editorText(): EditorText;
  /** Which kind of composer the box is; it can turn from a post into a reply. */
  spec(): ComposerSpec;
  draft(): Draft;
  isEmpty(): boolean;
  /** Reads the box anew. Returns whether its words have changed. */
  read(): boolean;
  /** Reads the box anew, unless the site has emptied it already. */
  readUnlessEmpty(): void;
  /** Looks anew at what is around the box: what it is, and what is being answered. */
  refreshContext(): void;
}

export function createDraftReader({ root, editor, ...found }: Composer, site: PageSite): DraftReader {
  let { spec } = found;
  let answers: ReplyTarget | null = null;
  let reading = editor.read(root);
  let resumed = holdsWords(reading);

  const lookAround = () => {
    spec = specFor(root, site) ?? guessComposer(root) ?? spec;
    answers = spec.answers === undefined ? null : findReplyTarget(root, spec.answers);
  };
  lookAround();

  return {
    editorText: () => reading,
    spec: () => spec,
    draft: () => ({
      text: reading.text,
      kind: spec.kind,
      site: site.id,
      answers,
      ...(resumed && { resumed }),
      ...(spec.limit && { limit: spec.limit }),
    }),
    isEmpty: () => isBlank(reading),
    read() {
      const before = reading.text;
      reading = editor.read(root);
      if (isBlank(reading)) resumed = false;
      return reading.text !== before;
    },
    readUnlessEmpty() {
      const now = editor.read(root);
      if (!isBlank(now)) reading = now;
    },
    refreshContext: lookAround,
  };
}

const isBlank = ({ text }: EditorText) => text.trim() === '';

/** Sites put the name of who is answered in the box; that is not something written before. */
const holdsWords = ({ text }: EditorText) =>
  text.split(/\s+/).filter((word) => !/^@|^$/.test(word)).length > 4;
