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

/** The card: a note with what to do about it, how the draft leans, and the other findings. */
export function Card({ state, actions }: Props) {
  const { lean, note, isAsking, others } = state;
  const findingNote = note !== null && 'finding' in note ? note : null;
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
          isAsking ? 'beforePosting' : findingNote?.type === 'praise' ? 'oneGoodThing' : 'oneSuggestion',
        )}
        tip={findingNote?.finding.name ?? null}
        actions={isAsking ? null : actions}
      />
      {findingNote === null ? (
        <NoteText note={note} onUndo={actions.undo} />
      ) : (
        <TipBody finding={findingNote.finding} state={state} actions={actions} />
      )}
      <footer>
        <p class="lean">{leanMessage(lean)}</p>
        {!isAsking && note?.type !== 'dismissed' && (
          <OtherFindings key={findingNote?.finding.rule} findings={others} onChoose={actions.choose} />
        )}
        {!isAsking && findingNote?.type === 'nudge' && <DismissButtons onDismiss={actions.dismiss} />}
      </footer>
    </section>
  );
}

/** The text of the card where there is no finding. */
function NoteText({ note, onUndo }: { note: Note | null; onUndo: () => void }) {
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
