import { localize } from '../../ui/i18n.ts';
import { PolicyTag } from '../policy-tag.tsx';

interface Props {
  /** What the person's organization put on the list. */
  readonly theirs: readonly string[];
  readonly locked: boolean;
  readonly rows: readonly { readonly word: string; readonly says: string }[];
  readonly onRemove: (word: string) => void;
}

/** The words of one list, each with a way to take it off again. */
export function WordRows({ theirs, locked, rows, onRemove }: Props) {
  if (rows.length + theirs.length === 0) return null;
  return (
    <ul class="rows">
      {theirs.map((says) => (
        <li class="row" key={says}>
          <span>{says}</span>
          <PolicyTag />
        </li>
      ))}
      {rows.map(({ word, says }) => (
        <li class="row" key={word}>
          <span>{says}</span>
          {!locked && (
            <button
              type="button"
              class="button"
              aria-label={localize('wordsRemoveOne', word)}
              onClick={() => onRemove(word)}
            >
              {localize('wordsRemove')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
