import { say } from './say.ts';
import { trusted } from './trusted.ts';

interface Props {
  readonly onPost: () => void;
  readonly onKeep: () => void;
}

/** The question that is asked once before a draft is posted. */
export function AskFirst({ onPost, onKeep }: Props) {
  return (
    <div class="ask">
      <button type="button" class="main" onClick={trusted(onPost)}>
        {say('postAnyway')}
      </button>
      <button type="button" onClick={trusted(onKeep)}>
        {say('keepWriting')}
      </button>
    </div>
  );
}
