import { useState } from 'preact/hooks';

interface Props {
  readonly kind: 'post' | 'reply';
  readonly label: string;
  readonly button: string;
  readonly onPost: (words: string) => void;
}

/** A box to write in, with the button and the keys that post. */
export function ComposerForm({ kind, label, button, onPost }: Props) {
  const [words, setWords] = useState('');
  const post = () => {
    if (words.trim() === '') return;
    onPost(words);
    setWords('');
  };
  return (
    <form
      data-kind={kind}
      onSubmit={(event) => {
        event.preventDefault();
        post();
      }}
    >
      <textarea
        aria-label={label}
        placeholder={label}
        dir="auto"
        rows={kind === 'post' ? 4 : 2}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) post();
        }}
      />
      <button type="submit" class="button main" disabled={words.trim() === ''}>
        {button}
      </button>
    </form>
  );
}
