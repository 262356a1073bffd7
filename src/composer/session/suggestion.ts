import type { Replacement } from '../../analyzer/analysis.ts';
import type { DraftState } from '../../coach/draft/draft-state.ts';
import { moveSpans } from '../../text/move-spans.ts';
import type { Offer } from '../../ui/offer.ts';
import type { DraftReader } from '../box/draft-reader.ts';
import type { Composer } from '../box/find-composer.ts';
import { createReplacer } from '../box/replacer.ts';
import { copyToClipboard } from '../dom/clipboard.ts';

/** The words a nudge suggests, and using them. */
export interface Suggestion {
  /** What is suggested for the text in the box, or null. */
  current(state: DraftState): Offer | null;
  /** Puts the words into the box, or on the clipboard; resolves to whether that worked. */
  use(state: DraftState): Promise<boolean>;
}

/** `onApplied` is called after an attempt to put words into the box, with whether they are there. */
export function createSuggestion(
  composer: Composer,
  box: DraftReader,
  onApplied: (isDone: boolean) => void,
  signal: AbortSignal,
): Suggestion {
  const replacer = createReplacer(composer, signal);
  /** The nudge's replacement, moved along with the edits made since the analysis. */
  const replacementIn = ({ note, analyzed }: DraftState): Replacement | null => {
    const replacement = note?.type === 'nudge' ? note.finding.replacement : null;
    if (replacement === null) return null;
    const [span] = moveSpans(analyzed, box.editorText().text, [replacement.span]);
    return span === undefined ? null : { ...replacement, span };
  };

  return {
    current(state) {
      const replacement = replacementIn(state);
      if (replacement === null) return null;
      const how = replacer.canReplace(box.editorText(), replacement) ? 'apply' : 'copy';
      return { text: replacement.text, how };
    },
    async use(state) {
      const replacement = replacementIn(state);
      if (replacement === null) return false;
      if (!replacer.canReplace(box.editorText(), replacement)) return copyToClipboard(replacement.text);
      const isDone = await replacer.replace(box.editorText(), replacement);
      onApplied(isDone);
      return isDone;
    },
  };
}
