import { isShadowRoot } from './ancestors.ts';

/**
 * Calls `gone` when `element` is taken out of its page, until `signal` aborts. It hears of everything that goes in
 * or out there, so it is only for what is not seen, which no other observer tells the going of.
 */
export function onRemoved(element: Element, gone: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => element.isConnected || gone());
  let tree = element.getRootNode();
  observer.observe(tree, { childList: true, subtree: true });
  while (isShadowRoot(tree)) {
    tree = tree.host.getRootNode();
    observer.observe(tree, { childList: true, subtree: true });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
