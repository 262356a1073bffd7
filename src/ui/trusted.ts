/** Returns an event handler that ignores synthetic events, so pages cannot press our buttons. */
export function trusted(handle: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) handle();
  };
}
