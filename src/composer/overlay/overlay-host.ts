import highlightCss from '../../ui/highlight.css?inline';
import overlayCss from '../../ui/overlay.css?inline';
import tokensCss from '../../ui/tokens.css?inline';
import { hasUserStylesheet, userStylesheetProperty } from '../../ui/user-stylesheet.ts';
import { ancestorsOf, matches } from '../dom/ancestors.ts';
import { outermostFrame } from '../dom/frames.ts';
import { createStyleSheet } from '../dom/stylesheet.ts';
import { stayInTopLayer } from './stay-in-top-layer.ts';

/** Events that would set off a site's shortcuts, or tell it that somebody clicked outside its dialog. */
const keptInside = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'focusin',
  'focusout',
  'touchstart',
  'touchend',
];

/**
 * The one element of ours in the page: empty to the page's style, in the top layer, with everything inside
 * its shadow root. It stands outside the editor and the frames it is in, in the composer's modal dialog where
 * there is one (all else is inert then), and never takes the focus. Gone when `signal` aborts; `unwanted` is called
 * when the page will not have it.
 *
 * The shadow root is open, as readers of the page (assistive tools, checkers of accessibility) look into open ones
 * only. A page that looks finds what the coach says of a draft it has itself, and can press nothing.
 */
export function createOverlayHost(composer: Element, unwanted: () => void, signal: AbortSignal): ShadowRoot {
  const home = modalAround(outermostFrame(composer));
  const page = home.ownerDocument;
  // Made where the page's own class for such an element, if it has one, does not come first.
  const host = page.implementation.createHTMLDocument().createElement('talkwith-coach');
  for (const [property, value] of [
    ['all', 'initial'],
    ['position', 'fixed'],
    ['inset', '0 auto auto 0'],
    ['width', '0'],
    ['height', '0'],
    ['overflow', 'visible'],
    ['display', hasUserStylesheet(page) ? `var(${userStylesheetProperty}, none)` : 'block'],
  ] as const) {
    host.style.setProperty(property, value, 'important');
  }
  host.setAttribute('popover', 'manual');
  const shadow = host.attachShadow({ mode: 'open' });

  for (const type of keptInside) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // A press that moves no focus: the composer keeps its caret.
  host.addEventListener('mousedown', (event) => event.preventDefault(), { signal });

  home.append(host);
  shadow.adoptedStyleSheets = [createStyleSheet(page, tokensCss + overlayCss + highlightCss)];
  host.showPopover();
  stayInTopLayer(host, composer, unwanted, signal);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return shadow;
}

function modalAround(element: Element): Element {
  for (const ancestor of ancestorsOf(element)) {
    if (matches(ancestor, 'dialog:modal')) return ancestor;
  }
  const { documentElement } = element.ownerDocument;
  // A page that takes out its body, to put in another, has none.
  const body: HTMLElement | null = element.ownerDocument.body;
  // A React that takes over a whole document late lets the end of its body be, and renders everything anew, draft
  // and all, where it finds something else it does not know: https://react.dev/reference/react-dom/client/hydrateRoot
  return body === null || body.isContentEditable ? documentElement : body;
}
