import type { LeanStep } from '../coach/draft/lean-step.ts';
import { HeaderButton } from './header-button.tsx';
import { englishAttributes, localize } from './i18n.ts';
import { LeanGlyph } from './lean-glyph.tsx';

interface Props {
  readonly lean: LeanStep;
  /** The kind of note, in a word or two, shown above the name. */
  readonly kind: string;
  /** The name of the tip; null where the card shows none. */
  readonly tip: string | null;
  /** The buttons that move the mark and close the card; null where they are not shown. */
  readonly actions: { readonly move: () => void; readonly close: () => void } | null;
}

/** The header of the card. */
export function CardHeader({ lean, kind, tip, actions }: Props) {
  return (
    <header>
      <LeanGlyph lean={lean} size={26} />
      {tip !== null && <p class="kind">{kind}</p>}
      <h2 id="tip" {...(tip === null ? {} : englishAttributes)}>
        {tip ?? localize('appName')}
      </h2>
      {actions !== null && (
        <>
          <HeaderButton name="move" label={localize('moveIcon')} onPress={actions.move} />
          <HeaderButton name="close" label={localize('close')} onPress={actions.close} />
        </>
      )}
    </header>
  );
}
