import type { LeanStep } from '../coach/draft/lean-step.ts';
import type { Note } from '../coach/draft/note.ts';
import { englishAttributes } from './english.ts';
import { localize } from './i18n.ts';
import { LeanGlyph } from './lean-glyph.tsx';
import { leanMessage } from './lean-message.ts';
import { trusted } from './trusted.ts';

interface Props {
  readonly lean: LeanStep;
  readonly note: Note | null;
  readonly hovered: string;
  readonly onOpen: () => void;
}

/**
 * The small quiet mark beside the composer: how the draft leans and, while there is one, the tip's name, with the
 * marked words under the pointer or the caret. Opens into the card.
 */
export function Mark({ lean, note, hovered, onOpen }: Props) {
  const says = textOf(note);
  const draftLean = leanMessage(lean);
  const name = note?.type === 'followed' ? '' : says;
  const called = hovered === '' ? name : `“${hovered}” ${name}`;
  const label = name === '' ? says || draftLean : localize('openCard', called);
  return (
    <div class="mark" data-part="mark">
      <button
        type="button"
        class={`${note?.type ?? ''} ${says === '' ? '' : 'says'} ${hovered === '' ? '' : 'pointed'}`}
        aria-haspopup="dialog"
        aria-label={label}
        title={name === '' ? `${says} ${draftLean}`.trim() : `${name}. ${draftLean}`}
        onClick={trusted(onOpen)}
      >
        <LeanGlyph lean={lean} />
        {says !== '' && (
          <span {...(note?.type === 'followed' ? {} : englishAttributes)}>
            {hovered !== '' && [<q dir="auto">{hovered}</q>, ' ']}
            {says}
          </span>
        )}
      </button>
    </div>
  );
}

function textOf(note: Note | null): string {
  switch (note?.type) {
    case 'nudge':
    case 'praise':
      return note.finding.name;
    case 'followed':
      return localize('tipFixed', note.name);
    default:
      return '';
  }
}
