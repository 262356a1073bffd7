import { localize } from './i18n.ts';
import { trusted } from './trusted.ts';

interface Props {
  readonly onPost: () => void;
  readonly onKeep: () => void;
}

/** The question that is asked once before a draft is posted. */
export function PostPrompt({ onPost, onKeep }: Props) {
  return (
    <div class="ask">
      <button type="button" class="main" onClick={trusted(onPost)}>
        {localize('postAnyway')}
      </button>
      <button type="button" onClick={trusted(onKeep)}>
        {localize('keepWriting')}
      </button>
    </div>
  );
}
