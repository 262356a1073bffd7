/** A handler that only a person can set off: a page's synthetic events do nothing to the coach. */
export function trusted(handle: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) handle();
  };
}
