interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly dir?: 'auto' | 'ltr';
  readonly inputMode?: 'url';
  readonly placeholder?: string;
}

/** A one-line text field with its label. */
export function TextField({ id, label, onInput, dir = 'auto', ...input }: Props) {
  return (
    <label class="field" for={id}>
      {label}
      <input
        id={id}
        type="text"
        dir={dir}
        autoComplete="off"
        {...input}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
