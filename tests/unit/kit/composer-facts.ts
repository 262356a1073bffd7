import type { DraftState } from '../../../src/coach/draft/draft-state.ts';
import { withoutSets } from '../../../src/messages/draft-state-schema.ts';
import type { ComposerFacts } from '../../../src/popup/composer-facts.ts';

/** Facts about a composer in which nothing is written, with `parts` replaced. */
export function factsWith(parts: Partial<ComposerFacts>): ComposerFacts {
  return {
    kind: 'post',
    editor: 'textarea',
    composers: 1,
    isDescribed: true,
    isTargetFound: false,
    language: null,
    tips: [],
    praise: [],
    shown: null,
    silence: { reason: 'nothing-written', rule: null },
    silentRule: '',
    ...parts,
  };
}

/** A report as a content script sends it about a draft, with `parts` replaced. */
export function reportJson(state: DraftState, parts: object = {}): string {
  const { text } = state;
  return JSON.stringify(
    {
      composers: 1,
      site: { id: 'x', name: 'X', composers: [] },
      editor: 'prose-mirror',
      spec: { kind: 'post', editable: '.box' },
      draft: { text, kind: 'post', site: 'x', answers: null },
      textNow: text,
      state,
      ...parts,
    },
    withoutSets,
  );
}
