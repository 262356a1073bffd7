interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Adds a listener to an event of the browser until `signal` aborts. */
export function listen<Listener>(
  event: BrowserEvent<Listener>,
  listener: NoInfer<Listener>,
  signal: AbortSignal,
): void {
  event.addListener(listener);
  // Keeps the event: once the extension was updated or removed, a page can no longer reach it
  // through `browser`.
  signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
}
