import { isOrphaned } from '../../messages/send.ts';
import { ancestorsOf } from '../dom/ancestors.ts';

/**
 * Keeps `host` open, and above the page where the composer `root` is above the page, until `signal`
 * aborts. If the page removes or hides the host, it is restored once; the second time `onRejected`
 * is called, because fighting the page would help nobody. After an update of the extension it is
 * never restored, because the new version may have removed it.
 */
export function stayInTopLayer(
  host: HTMLElement,
  root: Element,
  onRejected: () => void,
  signal: AbortSignal,
): void {
  const container = host.parentElement;
  const page = host.ownerDocument;
  let wasRestored = false;
  const restore = () => {
    if (signal.aborted || host.matches(':popover-open')) return;
    if (wasRestored || !container?.isConnected || isOrphaned()) return onRejected();
    wasRestored = true;
    if (!host.isConnected) container.append(host);
    host.popover = 'manual';
    host.showPopover();
  };
  const observer = new MutationObserver(restore);
  if (container !== null) observer.observe(container, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  host.addEventListener('toggle', restore, { signal });

  // The element opened last is the topmost one in the top layer.
  const raise = () => {
    if (!host.isConnected) return;
    host.hidePopover();
    host.showPopover();
  };
  const containsComposer = (target: EventTarget | null) =>
    [...ancestorsOf(root)].some((ancestor) => ancestor === target);
  page.addEventListener(
    'toggle',
    ({ target, newState }) => {
      if (newState === 'open' && containsComposer(target)) raise();
    },
    { capture: true, signal },
  );
  page.addEventListener('fullscreenchange', () => containsComposer(page.fullscreenElement) && raise(), {
    signal,
  });
}
