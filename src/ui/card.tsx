import type { Note } from '../coach/note.ts';
import { Beats } from './beats.tsx';
import { CardHead } from './card-head.tsx';
import type { CoachActions, CoachState } from './coach-view.tsx';
import { dismissed } from './dismissal-words.ts';
import { ElseSeen } from './else-seen.tsx';
import { NotNow } from './not-now.tsx';
import { say } from './say.ts';
import { sayLean } from './say-lean.ts';
import { trusted } from './trusted.ts';

interface Props {
  readonly state: CoachState;
  readonly actions: CoachActions;
}

/** One thing said of the draft, what else there is, and four ways to say "not now". */
export function Card({ state, actions }: Props) {
  const { lean, note, asking, others } = state;
  const remark = note !== null && 'finding' in note ? note : null;
  return (
    <section
      class={`card ${note?.type ?? ''}`}
      data-part="card"
      role="dialog"
      aria-labelledby="tip"
      aria-describedby="what"
      tabIndex={-1}
    >
      <CardHead
        lean={lean}
        kind={say(asking ? 'beforePosting' : remark?.type === 'praise' ? 'oneGoodThing' : 'oneSuggestion')}
        tip={remark?.finding.name ?? null}
        tools={asking ? null : actions}
      />
      {remark === null ? (
        <Said note={note} onUndo={actions.undo} />
      ) : (
        <Beats finding={remark.finding} state={state} actions={actions} />
      )}
      <footer>
        <p class="aside">{sayLean(lean)}</p>
        {!asking && note?.type !== 'dismissed' && (
          <ElseSeen key={remark?.finding.rule} entries={others} onChoose={actions.choose} />
        )}
        {!asking && remark?.type === 'nudge' && <NotNow onDismiss={actions.dismiss} />}
      </footer>
    </section>
  );
}

/** What is said where there is no tip. */
function Said({ note, onUndo }: { note: Note | null; onUndo: () => void }) {
  if (note?.type === 'dismissed') {
    return (
      <p id="what">
        {say(dismissed[note.scope])}{' '}
        <button type="button" class="undo" onClick={trusted(onUndo)}>
          {say('undo')}
        </button>
      </p>
    );
  }
  return <p id="what">{note?.type === 'heeded' ? say('heeded', note.name) : say('nothingYet')}</p>;
}
