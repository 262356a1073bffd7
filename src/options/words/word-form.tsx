import { useState } from 'preact/hooks';
import { localize } from '../../ui/i18n.ts';
import { Problem } from '../../ui/problem.tsx';
import { refusal } from './edit-word-list.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  /** Where a plain word goes with each word, what its field is called. */
  readonly plainLabel?: string;
  readonly known: readonly string[];
  readonly onAdd: (word: string, plain: string) => void;
}

/** A line to add a word to a list; what cannot be added is said, and stays in the field. */
export function WordForm({ id, label, plainLabel, known, onAdd }: Props) {
  const [word, setWord] = useState('');
  const [plain, setPlain] = useState('');
  const [problem, setProblem] = useState('');
  const isFilled = word.trim() !== '' && (plainLabel === undefined || plain.trim() !== '');
  const add = () => {
    const refused = refusal(word.trim(), known) ?? refusal(plain.trim(), []);
    setProblem(refused === null ? '' : localize(...refused));
    if (refused !== null || !isFilled) return;
    onAdd(word.trim(), plain.trim());
    setWord('');
    setPlain('');
  };
  return (
    <form
      class="line"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="field" for={`${id}-word`}>
        {label}
        <input
          id={`${id}-word`}
          type="text"
          dir="auto"
          autoComplete="off"
          value={word}
          onInput={(event) => setWord(event.currentTarget.value)}
        />
      </label>
      {plainLabel !== undefined && (
        <label class="field" for={`${id}-plain`}>
          {plainLabel}
          <input
            id={`${id}-plain`}
            type="text"
            dir="auto"
            autoComplete="off"
            value={plain}
            onInput={(event) => setPlain(event.currentTarget.value)}
          />
        </label>
      )}
      <button type="submit" class="button" disabled={!isFilled}>
        {localize('wordsAdd')}
      </button>
      <Problem text={problem} />
    </form>
  );
}
