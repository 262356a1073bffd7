import { LeanGlyph } from './lean-glyph.tsx';
import { say } from './say.ts';

/** The product's sign and name, as a page's heading. */
export function Brand() {
  return (
    <h1 class="brand">
      <LeanGlyph lean="with" size={28} />
      {say('appName')}
    </h1>
  );
}
