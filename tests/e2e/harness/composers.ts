import { type ComposerOfSite, fixtureComposers } from './fixture-composers.ts';

/** A composer on a fixture page, and how to open it. */
export interface ComposerUnderTest extends ComposerOfSite {
  /** Whether Ctrl+Enter posts. */
  readonly shortcut: boolean;
}

/**
 * The composers that represent their editors, on sites that use them. Other composers:
 * `other-site-composers.ts`.
 */
export const composers: readonly ComposerUnderTest[] = fixtureComposers
  .filter(({ representsEditor, isAdded }) => representsEditor === true && !isAdded)
  .map((composer) => ({ ...composer, shortcut: composer.keys === 'Control+Enter' }));

/** The first composer whose name starts with `name`. Throws if there is none. */
export function composerNamed(name: string): ComposerUnderTest {
  const composer = composers.find((one) => one.name.startsWith(name));
  if (composer === undefined) throw new Error(`There is no composer named “${name}”.`);
  return composer;
}
