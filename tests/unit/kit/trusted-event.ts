/** `event` as a person would have set it off: the DOM of the tests marks every event as a page's own. */
export function asTrusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** A click on `target`, by hand. */
export function click(target: EventTarget): void {
  target.dispatchEvent(
    asTrusted(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })),
  );
}

/** A key pressed in `target`, by hand. */
export function press(target: EventTarget, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = asTrusted(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
  target.dispatchEvent(event);
  return event;
}
