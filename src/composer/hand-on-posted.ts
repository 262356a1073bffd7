import type { Draft } from '../text/draft.ts';
import type { DraftInBox } from './draft-in-box.ts';
import type { Composer } from './find-composer.ts';
import { watchPosting } from './posting.ts';
import type { SessionHost } from './session-host.ts';

/** Hands on each draft the site takes, as it was when Post was pressed; `over` is called after each. */
export function handOnPosted(
  { root, editor }: Composer,
  box: DraftInBox,
  host: SessionHost,
  over: () => void,
  signal: AbortSignal,
): void {
  let intended: Draft | null = null;
  watchPosting(
    {
      root,
      spec: box.spec,
      text: () => editor.read(root).text.trim(),
      intended() {
        box.lookAround();
        // Some sites have emptied the box before anybody hears the key; then what was last read is what was posted.
        box.readWhatIsLeft();
        intended = box.draft();
        return !box.isEmpty();
      },
      posted() {
        if (intended !== null && host.allowed()) host.posted(intended);
        intended = null;
        box.read();
        over();
      },
    },
    signal,
  );
}
