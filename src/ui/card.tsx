import type { Note } from '../coach/draft/note.ts';
import { CardHeader } from './card-header.tsx';
import type { CoachActions, CoachState } from './coach-state.ts';
import { DismissButtons } from './dismiss-buttons.tsx';
import { dismissedMessages } from './dismiss-labels.ts';
import { localize } from './i18n.ts';
import { leanMessage } from './lean-message.ts';
import { OtherFindings } from './other-findings.tsx';
import { TipBody } from './tip-body.tsx';
import { trusted } from './trusted.ts';

interface Props {
  readonly state: CoachState;
  readonly actions: CoachActions;
}

/** One thing said of the draft, what else there is, and four ways to say "not now". */
export function Card({ state, actions }: Props) {
  const { lean, note, isAsking, others } = state;
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
      <CardHeader
        lean={lean}
        kind={localize(
          isAsking ? 'beforePosting' : remark?.type === 'praise' ? 'oneGoodThing' : 'oneSuggestion',
        )}
        tip={remark?.finding.name ?? null}
        tools={isAsking ? null : actions}
      />
      {remark === null ? (
        <Said note={note} onUndo={actions.undo} />
      ) : (
        <TipBody finding={remark.finding} state={state} actions={actions} />
      )}
      <footer>
        <p class="aside">{leanMessage(lean)}</p>
        {!isAsking && note?.type !== 'dismissed' && (
          <OtherFindings key={remark?.finding.rule} entries={others} onChoose={actions.choose} />
        )}
        {!isAsking && remark?.type === 'nudge' && <DismissButtons onDismiss={actions.dismiss} />}
      </footer>
    </section>
  );
}

/** What is said where there is no tip. */
function Said({ note, onUndo }: { note: Note | null; onUndo: () => void }) {
  if (note?.type === 'dismissed') {
    return (
      <p id="what">
        {localize(dismissedMessages[note.scope])}{' '}
        <button type="button" class="undo" onClick={trusted(onUndo)}>
          {localize('undo')}
        </button>
      </p>
    );
  }
  return (
    <p id="what">{note?.type === 'followed' ? localize('tipFixed', note.name) : localize('nothingYet')}</p>
  );
}
