import type { OverlayState, PageState } from './state.ts';
import { queryOf, type Variant } from './variant.ts';

/** The address of one state on the gallery's server. */
export function stateUrl(state: PageState | OverlayState, variant: Variant): string {
  const [path = '', hash = ''] =
    'view' in state ? ['tests/gallery/overlay.html'] : `src/${state.page}`.split('#');
  return `/${path}?${queryOf(variant, { state: state.id })}#${hash}`;
}
