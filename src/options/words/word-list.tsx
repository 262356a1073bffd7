import { localize } from '../../ui/i18n.ts';
import { PolicyTag } from '../policy-tag.tsx';

interface Props {
  /** The texts of the entries that the person's organization has set. */
  readonly policyEntries: readonly string[];
  readonly entries: readonly { readonly word: string; readonly text: string }[];
  readonly locked: boolean;
  readonly onRemove: (word: string) => void;
}

/** The words on one list. Each of the person's own words has a button that removes it. */
export function WordList({ policyEntries, entries, locked, onRemove }: Props) {
  if (entries.length + policyEntries.length === 0) return null;
  return (
    <ul class="rows">
      {policyEntries.map((text) => (
        <li class="row" key={text}>
          <span>{text}</span>
          <PolicyTag />
        </li>
      ))}
      {entries.map(({ word, text }) => (
        <li class="row" key={word}>
          <span>{text}</span>
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
