import type { LeanStep } from '../coach/draft/lean-step.ts';
import type { Note } from '../coach/draft/note.ts';
import { englishAttributes, localize } from './i18n.ts';
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
 * The mark beside the composer, which the interface calls the icon. It shows how the draft leans,
 * the name of the note, and the highlighted words under the pointer or the caret. It opens the
 * card.
 */
export function Mark({ lean, note, hovered, onOpen }: Props) {
  const text = textOf(note);
  const draftLean = leanMessage(lean);
  const name = note?.type === 'followed' ? '' : text;
  const nameWithWords = hovered === '' ? name : `“${hovered}” ${name}`;
  const label = name === '' ? text || draftLean : localize('openCard', nameWithWords);
  return (
    <div class="mark" data-part="mark">
      <button
        type="button"
        class={`${note?.type ?? ''} ${text === '' ? '' : 'labeled'} ${hovered === '' ? '' : 'hovered'}`}
        aria-haspopup="dialog"
        aria-label={label}
        title={name === '' ? `${text} ${draftLean}`.trim() : `${name}. ${draftLean}`}
        onClick={trusted(onOpen)}
      >
        <LeanGlyph lean={lean} />
        {text !== '' && (
          <span {...(note?.type === 'followed' ? {} : englishAttributes)}>
            {hovered !== '' && [<q dir="auto">{hovered}</q>, ' ']}
            {text}
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
