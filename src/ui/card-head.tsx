import type { LeanStep } from '../coach/draft/lean-step.ts';
import { englishAttributes } from './english.ts';
import { HeadTool } from './head-tool.tsx';
import { localize } from './i18n.ts';
import { LeanGlyph } from './lean-glyph.tsx';

interface Props {
  readonly lean: LeanStep;
  /** What kind of thing is said, in a word or two. */
  readonly kind: string;
  /** The name of the tip; null where the card is about none. */
  readonly tip: string | null;
  /** Takes the mark elsewhere, and closes the card; null where something else closes it. */
  readonly tools: { readonly move: () => void; readonly close: () => void } | null;
}

/** The card's title line. */
export function CardHead({ lean, kind, tip, tools }: Props) {
  return (
    <header>
      <LeanGlyph lean={lean} size={26} />
      {tip !== null && <p class="kind">{kind}</p>}
      <h2 id="tip" {...(tip === null ? {} : englishAttributes)}>
        {tip ?? localize('appName')}
      </h2>
      {tools !== null && (
        <>
          <HeadTool name="move" words={localize('moveIcon')} onPress={tools.move} />
          <HeadTool name="close" words={localize('close')} onPress={tools.close} />
        </>
      )}
    </header>
  );
}
