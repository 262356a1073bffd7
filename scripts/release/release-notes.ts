/**
 * What `changelog` (https://keepachangelog.com) says of `version`: the section under its heading, without it.
 * Throws where there is no such section, or nothing in it.
 */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((one) => /^\[?([^\s\]]+)/.exec(one)?.[1] === version);
  const notes = section?.slice(section.indexOf('\n')).trim() ?? '';
  if (notes === '') throw new Error(`CHANGELOG.md has nothing under “## ${version}”.`);
  return notes;
}
