import cardCss from '../../ui/card.css?inline';
import cardActionsCss from '../../ui/card-actions.css?inline';
import highlightCss from '../../ui/highlight.css?inline';
import markCss from '../../ui/mark.css?inline';
import overlayCss from '../../ui/overlay.css?inline';
import tokensCss from '../../ui/tokens.css?inline';
import { hasUserStylesheet, userStylesheetProperty } from '../../ui/user-stylesheet.ts';
import { ancestorsOf, matches } from '../dom/ancestors.ts';
import { outermostFrame } from '../dom/frames.ts';
import { createStyleSheet } from '../dom/stylesheet.ts';
import { stayInTopLayer } from './stay-in-top-layer.ts';

/** Events the site must not get: they would trigger its shortcuts, or close its dialog. */
const stoppedEvents = [
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
 * Adds our only element to the page, until `signal` aborts. It is in the top layer, protected from
 * the page's styles, and never takes the focus. It is outside of the editor and its frames, but
 * inside a modal dialog around the composer, because a dialog makes everything else inert.
 * `onRejected` is called when the page keeps removing it.
 *
 * The shadow root is open, because assistive tools and accessibility checkers read only open ones.
 * A page can read our tips about a draft it has anyway, but cannot trigger our buttons.
 */
export function createOverlayHost(
  composer: Element,
  onRejected: () => void,
  signal: AbortSignal,
): ShadowRoot {
  const container = containerFor(outermostFrame(composer));
  const page = container.ownerDocument;
  // Created in another document, because the page could define a custom element of this name.
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

  for (const type of stoppedEvents)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // Presses must not move the focus, so that the composer keeps its caret.
  host.addEventListener('mousedown', (event) => event.preventDefault(), { signal });

  container.append(host);
  const css = [tokensCss, overlayCss, markCss, cardCss, cardActionsCss, highlightCss].join('');
  shadow.adoptedStyleSheets = [createStyleSheet(page, css)];
  host.showPopover();
  stayInTopLayer(host, composer, onRejected, signal);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return shadow;
}

/**
 * Returns the modal dialog around `element`, or the element that can hold the overlay otherwise.
 */
function containerFor(element: Element): Element {
  for (const ancestor of ancestorsOf(element)) {
    if (matches(ancestor, 'dialog:modal')) return ancestor;
  }
  const { documentElement } = element.ownerDocument;
  // The body is missing while a page replaces it.
  const body: HTMLElement | null = element.ownerDocument.body;
  // When React hydrates a whole document late, it accepts an extra element at the end of the body.
  // Anywhere else it renders the page again, and the draft is lost:
  // https://react.dev/reference/react-dom/client/hydrateRoot
  return body === null || body.isContentEditable ? documentElement : body;
}
