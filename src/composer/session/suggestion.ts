import type { Replacement } from '../../analyzer/analysis.ts';
import type { Coaching } from '../../coach/draft/coaching.ts';
import { moveSpans } from '../../text/move-spans.ts';
import type { Offer } from '../../ui/offer.ts';
import type { DraftReader } from '../box/draft-reader.ts';
import type { Composer } from '../box/find-composer.ts';
import { createReplacer } from '../box/replacer.ts';
import { copyToClipboard } from '../dom/clipboard.ts';

/** The words a nudge offers, and taking them. */
export interface Offering {
  /** What is offered for the draft as it stands, or null. */
  offer(): Offer | null;
  /** Puts the words in place, or on the clipboard; resolves to whether that worked. */
  accept(): Promise<boolean>;
}

/** `written` is called after words were put in the box, or were to be, with whether they are there. */
export function createOffering(
  composer: Composer,
  box: DraftReader,
  coaching: () => Coaching,
  written: (done: boolean) => void,
  signal: AbortSignal,
): Offering {
  const replacing = createReplacer(composer, signal);
  /** The nudge's replacement, where the draft is now. */
  const replacement = (): Replacement | null => {
    const { note, text } = coaching();
    const offered = note?.type === 'nudge' ? note.finding.replacement : null;
    const [span] = offered === null ? [] : moveSpans(text, box.editorText().text, [offered.span]);
    return offered === null || span === undefined ? null : { ...offered, span };
  };

  return {
    offer() {
      const now = replacement();
      if (now === null) return null;
      return { text: now.text, how: replacing.canReplace(box.editorText(), now) ? 'apply' : 'copy' };
    },
    async accept() {
      const now = replacement();
      if (now === null) return false;
      if (!replacing.canReplace(box.editorText(), now)) return copyToClipboard(now.text);
      const done = await replacing.replace(box.editorText(), now);
      written(done);
      return done;
    },
  };
}
