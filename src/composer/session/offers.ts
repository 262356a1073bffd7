import type { DraftState } from '../../coach/draft/draft-state.ts';
import type { Edit } from '../../rules/kit/offer.ts';
import { moveSpans } from '../../text/move-spans.ts';
import type { Offer } from '../../ui/offer.ts';
import type { DraftReader } from '../box/draft-reader.ts';
import type { Composer } from '../box/find-composer.ts';
import { createReplacer } from '../box/replacer.ts';
import { copyToClipboard } from '../dom/clipboard.ts';

/** The words that can replace those a nudge is about. */
export interface Offers {
  /** Returns the offer for the draft as it is now, or null where there is none. */
  current(state: DraftState): Offer | null;
  /** Inserts the words into the draft, or copies them. Resolves to whether that worked. */
  accept(state: DraftState): Promise<boolean>;
}

/** `onApplied` is called after each try to insert words, with whether it worked. */
export function createOffers(
  composer: Composer,
  reader: DraftReader,
  onApplied: (isDone: boolean) => void,
  signal: AbortSignal,
): Offers {
  const replacer = createReplacer(composer, signal);
  /** The span of the replacement is moved with the edits since the analysis. */
  const replacementIn = ({ note, analyzed }: DraftState): Edit | null => {
    const replacement = note?.type === 'nudge' ? note.finding.replacement : null;
    if (replacement === null) return null;
    const [span] = moveSpans(analyzed, reader.editorText().text, [replacement.span]);
    return span === undefined ? null : { ...replacement, span };
  };

  return {
    current(state) {
      const replacement = replacementIn(state);
      if (replacement === null) return null;
      const how = replacer.canReplace(reader.editorText(), replacement) ? 'apply' : 'copy';
      return { text: replacement.text, how };
    },
    async accept(state) {
      const replacement = replacementIn(state);
      if (replacement === null) return false;
      if (!replacer.canReplace(reader.editorText(), replacement)) return copyToClipboard(replacement.text);
      const isDone = await replacer.replace(reader.editorText(), replacement);
      onApplied(isDone);
      return isDone;
    },
  };
}
