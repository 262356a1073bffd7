/** The id under which a host outside the known sites is counted and switched: the host itself. */
export function hostId(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[^a-z0-9.-]/g, '-');
}
