/**
 * Runs in each page of the gallery before the page's own script: sets the clock, the theme and the
 * direction, and once the page has appeared, does what the person did.
 */
import { options } from 'preact';
import { currentState } from './current-state.ts';
import { sampleTime } from './sample-days.ts';
import { variantIn } from './variant.ts';

declare global {
  interface Window {
    /** The names of the components that this page has created. */
    shownComponents: Set<string>;
  }
}

window.shownComponents = new Set();
const before = options.vnode;
options.vnode = (vnode) => {
  if (typeof vnode.type === 'function') window.shownComponents.add(vnode.type.name);
  before?.(vnode);
};

const RealDate = Date;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [sampleTime] : given, newTarget),
  get: (target, name, receiver) =>
    name === 'now' ? () => sampleTime.getTime() : Reflect.get(target, name, receiver),
});

const { theme, direction } = variantIn(location.search);
document.documentElement.style.colorScheme = theme;

// Otherwise the coach shows itself in the page around the frame, as it does for editors in frames.
Object.defineProperty(window, 'frameElement', { value: null });

addEventListener('load', () => void finish());

async function finish(): Promise<void> {
  await settled();
  const state = currentState();
  for (const [selector, text] of Object.entries(
    state !== null && 'page' in state ? (state.types ?? {}) : {},
  )) {
    const field = find(selector);
    if (!(field instanceof HTMLInputElement)) throw new Error(`${selector} is not a text field.`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  }
  for (const selector of state?.clicks ?? []) {
    find(selector).click();
    await settled();
  }
  if (direction === 'rtl')
    for (const element of [document.documentElement, ...inOverlay('.coach')]) element.dir = 'rtl';
  await document.fonts.ready;
  await settled();
  document.documentElement.dataset.ready = '';
}

/** Waits until views have read what is stored, and have appeared: a few turns of the event loop. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((next) => setTimeout(next));
}

const inOverlay = (selector: string) =>
  [...document.querySelectorAll('talkwith-coach')].flatMap((host) => [
    ...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ]);

/** The first element that matches, in the overlay or the page. */
function find(selector: string): HTMLElement {
  const found = inOverlay(selector)[0] ?? document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}.`);
  return found;
}
