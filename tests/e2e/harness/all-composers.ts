import { composers } from './composers.ts';
import type { ComposerOfSite } from './fixture-composers.ts';
import { otherSiteComposers } from './other-site-composers.ts';

/** A composer on a fixture page, and how to open it. */
export type AnyComposer = ComposerOfSite;

/** All composers of `composers.ts` and `other-site-composers.ts`. */
export const allComposers: readonly AnyComposer[] = [...composers, ...otherSiteComposers];
