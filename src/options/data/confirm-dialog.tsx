import { useEffect, useRef } from 'preact/hooks';
import { localize } from '../../ui/i18n.ts';

interface Props {
  readonly question: string;
  /** What happens after confirming. */
  readonly effect: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A modal dialog with a question. Escape cancels, and the Cancel button has the focus at first. */
export function ConfirmDialog({ question, effect, confirm, onConfirm, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="question" aria-describedby="question-effect" onClose={onCancel}>
      <h3 id="question">{question}</h3>
      <p id="question-effect">{effect}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onCancel}>
          {localize('cancel')}
        </button>
        <button type="button" class="button danger" onClick={onConfirm}>
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
