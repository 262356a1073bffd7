/**
 * Returns the section of `version` in a changelog (https://keepachangelog.com), without its
 * heading. Throws if there is no such section or if it is empty.
 */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((one) => /^\[?([^\s\]]+)/.exec(one)?.[1] === version);
  const notes = section?.slice(section.indexOf('\n')).trim() ?? '';
  if (notes === '') throw new Error(`CHANGELOG.md has nothing under “## ${version}”.`);
  return notes;
}
