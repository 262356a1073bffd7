import type { LeanStep } from '../coach/lean-step.ts';
import { english } from './english.ts';
import { LeanGlyph } from './lean-glyph.tsx';
import { say } from './say.ts';
import { trusted } from './trusted.ts';

interface Props {
  readonly lean: LeanStep;
  /** What kind of thing is said, in a word or two. */
  readonly kind: string;
  /** The name of the tip; null where the card is about none. */
  readonly tip: string | null;
  /** Null where something else closes the card. */
  readonly onClose: (() => void) | null;
}

/** The card's title line. */
export function CardHead({ lean, kind, tip, onClose }: Props) {
  return (
    <header>
      <LeanGlyph lean={lean} size={26} />
      <div>
        {tip !== null && <p class="kind">{kind}</p>}
        <h2 id="tip" {...(tip === null ? {} : english)}>
          {tip ?? say('appName')}
        </h2>
      </div>
      {onClose !== null && (
        <button type="button" class="close" aria-label={say('close')} onClick={trusted(onClose)}>
          ×
        </button>
      )}
    </header>
  );
}
