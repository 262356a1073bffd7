/** An event handler that ignores synthetic events: a page cannot press the coach's buttons. */
export function trusted(handle: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) handle();
  };
}
