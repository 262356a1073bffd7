/** Returns the site id for a host that is not a known site: its settings and counts use this id. */
export function hostId(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[^a-z0-9.-]/g, '-');
}
