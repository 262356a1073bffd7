/** Marks `event` as caused by a person. The test DOM creates only untrusted events. */
export function asTrusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** Dispatches a trusted click on `target`. */
export function click(target: EventTarget): void {
  target.dispatchEvent(
    asTrusted(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })),
  );
}

/** Dispatches a trusted key press on `target`, and returns the event. */
export function press(target: EventTarget, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = asTrusted(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }),
  );
  target.dispatchEvent(event);
  return event;
}
