import type { Replacement } from '../analyzer/analysis.ts';
import type { Coaching } from '../coach/coaching.ts';
import { moveSpans } from '../text/move-spans.ts';
import type { Offer } from '../ui/offer.ts';
import { copy } from './copy.ts';
import type { DraftInBox } from './draft-in-box.ts';
import type { Composer } from './find-composer.ts';
import { createReplacing } from './replacing.ts';

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
  box: DraftInBox,
  coaching: () => Coaching,
  written: (done: boolean) => void,
  signal: AbortSignal,
): Offering {
  const replacing = createReplacing(composer, signal);
  /** The nudge's replacement, where the draft is now. */
  const replacement = (): Replacement | null => {
    const { note, text } = coaching();
    const offered = note?.type === 'nudge' ? note.finding.replacement : null;
    const [span] = offered === null ? [] : moveSpans(text, box.reading().text, [offered.span]);
    return offered === null || span === undefined ? null : { ...offered, span };
  };

  return {
    offer() {
      const now = replacement();
      if (now === null) return null;
      return { text: now.text, how: replacing.can(box.reading(), now) ? 'apply' : 'copy' };
    },
    async accept() {
      const now = replacement();
      if (now === null) return false;
      if (!replacing.can(box.reading(), now)) return copy(now.text);
      const done = await replacing.replace(box.reading(), now);
      written(done);
      return done;
    },
  };
}
