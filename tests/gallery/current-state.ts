import { sections } from './sections.ts';
import type { OverlayState, PageState } from './state.ts';

/** The state that the URL of this page names, or null if it names none. */
export function currentState(): PageState | OverlayState | null {
  const id = new URLSearchParams(location.search).get('state');
  return sections.flatMap(({ states }) => [...states]).find((state) => state.id === id) ?? null;
}
