import type { Note } from '../../coach/draft/note.ts';
import { dismissedMessages } from '../../ui/dismiss-labels.ts';
import { localize } from '../../ui/i18n.ts';

/**
 * Returns a function that returns the text to announce to screen readers for a note. Each finding
 * is announced by its name, and only once, even if it comes back while the person types. What the
 * person did is announced every time.
 */
export function createAnnouncer(): (note: Note | null, isAsking: boolean) => string {
  const announced = new Set<string>();
  let lastText = '';
  let status = '';
  return (note, isAsking) => {
    const text = textOf(note, isAsking);
    if (text === lastText) return status;
    lastText = text;
    status = announced.has(text) ? '' : text;
    if (note !== null && 'finding' in note) announced.add(text);
    return status;
  };
}

function textOf(note: Note | null, isAsking: boolean): string {
  switch (note?.type) {
    case 'nudge':
    case 'praise':
      return isAsking
        ? localize('askedBeforePosting', localize('beforePosting'), note.finding.name)
        : `${localize('appName')}: ${note.finding.name}`;
    case 'followed':
      return localize('tipFixed', note.name);
    case 'dismissed':
      return localize(dismissedMessages[note.scope]);
    default:
      return '';
  }
}
