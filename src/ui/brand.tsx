import { localize } from './i18n.ts';
import { LeanGlyph } from './lean-glyph.tsx';

/** The logo and the product's name, as the heading of a page. */
export function Brand() {
  return (
    <h1 class="brand">
      <LeanGlyph lean="with" size={28} />
      {localize('appName')}
    </h1>
  );
}
