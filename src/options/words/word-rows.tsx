import { say } from '../../ui/say.ts';

interface Props {
  readonly rows: readonly { readonly word: string; readonly says: string }[];
  readonly onRemove: (word: string) => void;
}

/** The words of one list, each with a way to take it off again. */
export function WordRows({ rows, onRemove }: Props) {
  if (rows.length === 0) return null;
  return (
    <ul class="rows">
      {rows.map(({ word, says }) => (
        <li class="row" key={word}>
          <span>{says}</span>
          <button
            type="button"
            class="button"
            aria-label={say('wordsRemoveOne', word)}
            onClick={() => onRemove(word)}
          >
            {say('wordsRemove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
