import type { Counter } from '../../coach/counting/counts.ts';
import { type Coaching, unsettled } from '../../coach/draft/coaching.ts';
import { threadIdOf } from '../../sites/kit/thread-id.ts';
import type { DraftReader } from '../box/draft-reader.ts';
import type { Composer } from '../box/find-composer.ts';
import type { SubmitPost } from '../box/hold-post.ts';
import { watchPosting } from '../box/posting.ts';
import { nearestWebDocument } from '../dom/frames.ts';
import type { Posted, SessionHost } from './session-host.ts';

/**
 * Hands on each draft the site takes, as it was when Post was pressed; `over` is called after each. The function it
 * gives is to be told what is counted meanwhile, so that posting settles no tip a second time.
 */
export function handOnPosted(
  { root, editor }: Composer,
  box: DraftReader,
  host: SessionHost,
  coaching: () => Coaching,
  ask: (post: SubmitPost) => boolean,
  over: () => void,
  signal: AbortSignal,
): (counters: readonly Counter[]) => void {
  let intended: Posted | null = null;
  watchPosting(
    {
      root,
      spec: box.spec,
      text: () => editor.read(root).text.trim(),
      ask,
      saveDraft() {
        box.refreshContext();
        // Some sites have emptied the box before anybody hears the key; then what was last read is what was posted.
        box.readUnlessEmpty();
        intended = {
          draft: box.draft(),
          shown: unsettled(coaching()),
          thread: threadIdOf(host.site, (nearestWebDocument(root.ownerDocument) ?? document).location),
        };
        return !box.isEmpty();
      },
      onPosted() {
        if (intended !== null && host.allowed()) host.posted(intended);
        intended = null;
        box.read();
        over();
      },
    },
    signal,
  );
  return (counters) => {
    if (intended === null) return;
    const isSettled = (rule: string) =>
      counters.includes(`heeded:${rule}`) || counters.includes(`dismissed:${rule}`);
    intended = { ...intended, shown: intended.shown.filter((rule) => !isSettled(rule)) };
  };
}
