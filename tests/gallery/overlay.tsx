/** Shows one state of the mark or the card, as it is beside a composer. */
import { render } from 'preact';
import { createHighlighter } from '../../src/composer/overlay/highlighter.ts';
import { createOverlayHost } from '../../src/composer/overlay/overlay-host.ts';
import { prepareOrphanedNotice } from '../../src/composer/page/orphaned-notice.ts';
import { detectEditor } from '../../src/editors/detect.ts';
import type { CoachState } from '../../src/ui/coach-state.ts';
import { CoachView } from '../../src/ui/coach-view.tsx';
import { currentState } from './current-state.ts';
import type { OverlayState } from './state.ts';
import { variantIn } from './variant.ts';

const { signal } = new AbortController();
const idle: CoachState = {
  lean: 'level',
  note: null,
  offer: null,
  others: [],
  isOpen: false,
  isAsking: false,
  hovered: '',
  status: '',
};
const ignore = () => undefined;
const actions = {
  open: ignore,
  close: ignore,
  choose: ignore,
  dismiss: ignore,
  undo: ignore,
  accept: async () => true,
  move: ignore,
  post: ignore,
};

const state = currentState();
if (state !== null && 'view' in state) {
  if (state.view === 'highlights') showHighlights();
  else if (state.view === 'orphaned notice') showOrphanedNotice();
  else showView(state.view, state.placed);
}

function showView(view: Partial<CoachState>, placed: OverlayState['placed']): void {
  const shadow = createOverlayHost(document.body, ignore, signal);
  const container = document.createElement('div');
  shadow.append(container);
  const { theme } = variantIn(location.search);
  render(<CoachView state={{ ...idle, ...view }} actions={actions} theme={theme} />, container);
  const part = container.querySelector<HTMLElement>('[data-part]');
  if (part === null) return;
  if (placed !== undefined) part.setAttribute(placed, '');
  part.style.transform = 'translate(8px, 8px)';
  // The page is as high as what is on it, although that has a fixed position.
  new ResizeObserver(() => {
    document.body.style.height = `${part.offsetHeight + 24}px`;
  }).observe(part);
}

function showHighlights(): void {
  for (const [name, words] of [
    ['talkwith-nudge', 'thrilled to announce'],
    ['talkwith-praise', 'How do you'],
  ] as const) {
    const draft = document.createElement('p');
    draft.textContent = `Some words, then ${words} and the rest of the draft.`;
    document.body.append(draft);
    const [text] = draft.childNodes;
    if (text === undefined) continue;
    const range = document.createRange();
    range.setStart(text, 17);
    range.setEnd(text, 17 + words.length);
    createHighlighter(draft, signal).paint(name, [range]);
  }
}

function showOrphanedNotice(): void {
  const root = document.createElement('textarea');
  Object.assign(root, { ariaLabel: 'Draft', rows: 3, value: 'A draft.' });
  document.body.append(root);
  document.body.style.height = '220px';
  const editor = detectEditor(root);
  if (editor === null) return;
  prepareOrphanedNotice()({ root, editor, spec: { kind: 'post', editable: 'textarea', submit: 'button' } });
}
