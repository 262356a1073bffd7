import { type LeanStep, leanSteps } from '../coach/draft/lean-step.ts';

/**
 * The logo: two speech bubbles, yours and theirs. The more the draft leans toward talking with
 * people, the fuller theirs is, so that the lean is visible without color.
 */
export function LeanGlyph({ lean, size = 20 }: { lean: LeanStep; size?: number }) {
  const share = leanSteps.indexOf(lean) / (leanSteps.length - 1);
  const theirs = 'M12.5 9.5h7a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2v2.6l-3-2.6h-4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2z';
  const height = 12 * share;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        class="glyph-fill"
        d="M4.5 3h8a2 2 0 0 1 2 2v2.6h-2a4 4 0 0 0-4 4v1.4h-.6L5 15.6V13h-.5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z"
      />
      <path class="glyph-outline" stroke-width="1.5" stroke-linejoin="round" d={theirs} />
      <svg
        aria-hidden="true"
        x="10"
        y={21.2 - height}
        width="12"
        height={height}
        viewBox={`10 ${21.2 - height} 12 ${height || 1}`}
      >
        {share > 0 && <path class="glyph-fill" d={theirs} />}
      </svg>
    </svg>
  );
}
