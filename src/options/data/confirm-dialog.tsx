import { useEffect, useRef } from 'preact/hooks';
import { localize } from '../../ui/i18n.ts';

interface Props {
  readonly question: string;
  /** What will be, once it is done. */
  readonly says: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A question in front of the page. Escape is no, and no is what has the focus. */
export function Confirm({ question, says, yes, onYes, onNo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="question" aria-describedby="question-says" onClose={onNo}>
      <h3 id="question">{question}</h3>
      <p id="question-says">{says}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onNo}>
          {localize('cancel')}
        </button>
        <button type="button" class="button danger" onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
