import type { Note } from '../../coach/draft/note.ts';
import { dismissedLabels } from '../../ui/dismiss-labels.ts';
import { localize } from '../../ui/i18n.ts';

/**
 * What is said to screen readers as notes come: each tip by its name, once, however often it comes back, so that
 * typing on repeats nothing. What the person did is answered each time.
 */
export function createAnnouncer(): (note: Note | null, asking: boolean) => string {
  const told = new Set<string>();
  let last = '';
  let status = '';
  return (note, asking) => {
    const words = wordsFor(note, asking);
    if (words === last) return status;
    last = words;
    status = told.has(words) ? '' : words;
    if (note !== null && 'finding' in note) told.add(words);
    return status;
  };
}

function wordsFor(note: Note | null, asking: boolean): string {
  switch (note?.type) {
    case 'nudge':
    case 'praise':
      return asking
        ? localize('askedBeforePosting', localize('beforePosting'), note.finding.name)
        : `${localize('appName')}: ${note.finding.name}`;
    case 'followed':
      return localize('tipFixed', note.name);
    case 'dismissed':
      return localize(dismissedLabels[note.scope]);
    default:
      return '';
  }
}
