import { useState } from 'preact/hooks';
import { localize } from '../../ui/i18n.ts';

interface Props {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}

/** A list to choose from, and a button that asks for confirmation before anything is deleted. */
export function DeleteForm({ label, choices, onChoose }: Props) {
  const [chosen, setChosen] = useState('');
  if (choices.length === 0) return null;
  const id = choices.some((choice) => choice.id === chosen) ? chosen : (choices[0]?.id ?? '');
  return (
    <form
      class="line"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(id);
      }}
    >
      <label class="field">
        {label}
        <select value={id} onChange={(event) => setChosen(event.currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button" aria-label={localize('deleteOf', label)}>
        {localize('deleteOne')}
      </button>
    </form>
  );
}
