import { useState } from 'preact/hooks';

interface Props {
  readonly kind: 'post' | 'reply';
  readonly label: string;
  readonly button: string;
  readonly onPost: (text: string) => void;
}

/** A text box with a button that posts. Ctrl+Enter (⌘+Enter on a Mac) posts too. */
export function ComposerForm({ kind, label, button, onPost }: Props) {
  const [text, setText] = useState('');
  const post = () => {
    if (text.trim() === '') return;
    onPost(text);
    setText('');
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
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) post();
        }}
      />
      <button type="submit" class="button main" disabled={text.trim() === ''}>
        {button}
      </button>
    </form>
  );
}
