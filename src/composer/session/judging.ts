import type { Analysis } from '../../analyzer/analysis.ts';
import type { DraftReader } from '../box/draft-reader.ts';
import { createDebounce } from '../dom/debounce.ts';
import { createAnalyst } from './analysis-scheduler.ts';
import type { SessionHost } from './session-host.ts';

/** Milliseconds without a change after which the draft is judged; until then the marks just go with their words. */
const lullLength = 200;

/** Has the draft judged, when it has stood still for a moment. */
export interface Judging {
  /** The draft changed. */
  changed(): void;
  /** Typing paused: the judgment is due now, and what it is may be said. */
  paused(): void;
  /** The draft may have changed while nobody was looking. */
  again(): void;
}

export interface JudgingEvents {
  /** This is what the analyzer says of `text`, which is what stands in the box. */
  judged(text: string, analysis: Analysis): void;
  /** A pause has come, and what was written before it is judged. */
  mayBeSaid(): void;
}

export function createJudging(
  box: DraftReader,
  host: SessionHost,
  events: JudgingEvents,
  signal: AbortSignal,
): Judging {
  /** A pause has come, and what was written before it is still being judged. */
  let pauseDue = false;

  const analyst = createAnalyst(
    (asked) => host.analyze(asked),
    (asked, analysis) => {
      // Something newer has been written, and is being asked about; or nobody wants to hear it any more.
      if (asked.text !== box.editorText().text || !host.allowed()) return;
      events.judged(asked.text, analysis);
      if (!pauseDue) return;
      pauseDue = false;
      events.mayBeSaid();
    },
    signal,
  );
  const look = () => analyst.look(box.draft());
  const lull = createDebounce(look, signal);

  return {
    changed() {
      pauseDue = false;
      if (!box.isEmpty() && host.allowed()) lull.restart(lullLength);
      else lull.cancel();
    },
    paused() {
      pauseDue = true;
      look();
    },
    again: look,
  };
}
