import type { Silence } from '../coach/draft/why-silent.ts';
import { shownNote, whySilent } from '../coach/draft/why-silent.ts';
import type { ComposerReport } from '../messages/composer-report.ts';
import type { DraftKind } from '../text/draft.ts';
import { parseText } from '../text/parse-text.ts';

/** What the popup says about a composer and its draft: all names, and no text of the draft. */
export interface ComposerFacts {
  readonly kind: DraftKind;
  /** The name of its editor. */
  readonly editor: string;
  /** How many composers of the page are coached. */
  readonly composers: number;
  /** Whether the site's data describes it. Otherwise it was guessed. */
  readonly isDescribed: boolean;
  /** Whether the post that it answers was found. */
  readonly isTargetFound: boolean;
  /** Null while nothing is written. */
  readonly language: 'english' | 'other' | 'uncertain' | null;
  /** The names of the tips found in the draft, strongest first. */
  readonly tips: readonly string[];
  readonly praise: readonly string[];
  /** The name of the tip or praise that is shown now, or null. */
  readonly shown: string | null;
  /** Why nothing is shown; null if something is. */
  readonly silence: Silence | null;
  /** The name of the rule in `silence`. */
  readonly silentRule: string;
}

/** The names of the editors, by the id of their adapter. */
const editorNames: Readonly<Record<string, string>> = {
  textarea: 'textarea',
  'content-editable': 'contenteditable',
  'draft-js': 'Draft.js',
  lexical: 'Lexical',
  quill: 'Quill',
  'prose-mirror': 'ProseMirror',
  slate: 'Slate',
  'ck-editor': 'CKEditor',
  'tiny-mce': 'TinyMCE',
};

/** Explains a report. The result contains no text of the draft, so that the popup keeps none. */
export function composerFacts(report: ComposerReport): ComposerFacts {
  const { composers, editor, spec, draft, textNow, state } = report;
  const { nudges, praise } = state.analysis;
  const silence = whySilent(state, textNow);
  const note = shownNote(state);
  const nameOf = (id: string) => [...nudges, ...praise].find(({ rule }) => rule === id)?.name ?? id;
  return {
    kind: draft.kind,
    editor: editorNames[editor] ?? editor,
    composers,
    isDescribed: spec.editable !== '*',
    isTargetFound: draft.answers !== null,
    language: languageOf(textNow),
    tips: nudges.map(({ name }) => name),
    praise: praise.map(({ name }) => name),
    shown: note === null ? null : note.type === 'followed' ? note.name : note.finding.name,
    silence,
    silentRule: nameOf(silence?.rule ?? ''),
  };
}

function languageOf(text: string): ComposerFacts['language'] {
  if (text.trim() === '') return null;
  const { language, isLanguageCertain } = parseText(text);
  if (language !== 'en') return 'other';
  return isLanguageCertain ? 'english' : 'uncertain';
}
