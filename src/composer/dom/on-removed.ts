import { isShadowRoot } from './ancestors.ts';

/**
 * Calls `callback` when `element` is removed from its page, until `signal` aborts. It observes the
 * whole document, which is expensive, so use it only for hidden elements, which no other observer
 * covers.
 */
export function onRemoved(element: Element, callback: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => element.isConnected || callback());
  let tree = element.getRootNode();
  observer.observe(tree, { childList: true, subtree: true });
  while (isShadowRoot(tree)) {
    tree = tree.host.getRootNode();
    observer.observe(tree, { childList: true, subtree: true });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
