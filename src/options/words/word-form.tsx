import { useState } from 'preact/hooks';
import { localize } from '../../ui/i18n.ts';
import { Problem } from '../../ui/problem.tsx';
import { TextField } from '../text-field.tsx';
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
      <TextField id={`${id}-word`} label={label} value={word} onInput={setWord} />
      {plainLabel !== undefined && (
        <TextField id={`${id}-plain`} label={plainLabel} value={plain} onInput={setPlain} />
      )}
      <button type="submit" class="button" disabled={!isFilled}>
        {localize('wordsAdd')}
      </button>
      <Problem text={problem} />
    </form>
  );
}
