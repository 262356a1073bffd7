import { isOrphaned } from '../../messages/send.ts';
import { ancestorsOf } from '../dom/ancestors.ts';

/**
 * Keeps `host` shown, and above the page where the composer `root` is above the page, until `signal` aborts. A page
 * that takes it out gets it back once; the second time `unwanted` is called, for this is no place to fight. What has
 * outlived its extension leaves at once, as it may be the next one that takes it out.
 */
export function stayInTopLayer(
  host: HTMLElement,
  root: Element,
  unwanted: () => void,
  signal: AbortSignal,
): void {
  const home = host.parentElement;
  const page = host.ownerDocument;
  let isBack = false;
  const comeBack = () => {
    if (signal.aborted || host.matches(':popover-open')) return;
    if (isBack || !home?.isConnected || isOrphaned()) return unwanted();
    isBack = true;
    if (!host.isConnected) home.append(host);
    host.popover = 'manual';
    host.showPopover();
  };
  const observer = new MutationObserver(comeBack);
  if (home !== null) observer.observe(home, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  host.addEventListener('toggle', comeBack, { signal });

  // What comes to the top layer later is above what was there before.
  const rise = () => {
    if (!host.isConnected) return;
    host.hidePopover();
    host.showPopover();
  };
  const isAround = (target: EventTarget | null) => [...ancestorsOf(root)].some((one) => one === target);
  page.addEventListener(
    'toggle',
    ({ target, newState }) => {
      if (newState === 'open' && isAround(target)) rise();
    },
    { capture: true, signal },
  );
  page.addEventListener('fullscreenchange', () => isAround(page.fullscreenElement) && rise(), { signal });
}
