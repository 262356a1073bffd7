import { localize } from './i18n.ts';
import { LeanGlyph } from './lean-glyph.tsx';

/** The product's sign and name, as a page's heading. */
export function Brand() {
  return (
    <h1 class="brand">
      <LeanGlyph lean="with" size={28} />
      {localize('appName')}
    </h1>
  );
}
