import { useState } from 'preact/hooks';
import { localize } from '../../ui/i18n.ts';
import { Problem } from '../../ui/problem.tsx';
import { problemWith } from './edit-word-lists.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  /** The label of the field for the plain word, if each word on the list has one. */
  readonly plainLabel?: string;
  readonly listed: readonly string[];
  readonly onAdd: (word: string, plain: string) => void;
}

/** A form that adds a word to a list. A rejected word stays in its field, with a message. */
export function WordForm({ id, label, plainLabel, listed, onAdd }: Props) {
  const [word, setWord] = useState('');
  const [plain, setPlain] = useState('');
  const [problem, setProblem] = useState('');
  const isFilled = word.trim() !== '' && (plainLabel === undefined || plain.trim() !== '');
  const add = () => {
    const found = problemWith(word.trim(), listed) ?? problemWith(plain.trim(), []);
    setProblem(found === null ? '' : localize(...found));
    if (found !== null || !isFilled) return;
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
