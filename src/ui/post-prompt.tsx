import { localize } from './i18n.ts';
import { trusted } from './trusted.ts';

interface Props {
  readonly onPost: () => void;
  readonly onKeep: () => void;
}

/** The two answers to the question before posting. */
export function PostPrompt({ onPost, onKeep }: Props) {
  return (
    <div class="post-prompt">
      <button type="button" class="main" onClick={trusted(onPost)}>
        {localize('postAnyway')}
      </button>
      <button type="button" onClick={trusted(onKeep)}>
        {localize('keepWriting')}
      </button>
    </div>
  );
}
