/** Puts `element`, which is fixed in the window's corner, where `rect` begins. */
export function moveTo(element: HTMLElement, { x, y }: DOMRect): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
