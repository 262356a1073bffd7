import type { NamedFixture } from '../../tests/fixtures/fixtures.ts';
import type { SiteFile } from './site-files.ts';

/** What the fixtures of a site lack: each site is tested on pages that behave like it. */
export function missingFixtures({ id, path, site }: SiteFile, fixtures: readonly NamedFixture[]): string[] {
  if (site === undefined) return [];
  const ofSite = fixtures.filter((fixture) => fixture.site?.name === site.name);
  const [first] = ofSite;
  if (first === undefined)
    return [
      `${path}: it has no fixture. Write tests/fixtures/${id}/fixture.ts with \`site\`; tests/fixtures/lemmy is a short one.`,
    ];
  const file = `tests/fixtures/${first.folder}/fixture.ts`;
  const problems: string[] = [];
  if (!ofSite.some(({ composers = [] }) => composers.length > 0))
    problems.push(
      `${file}: it has no \`composers\`. Write how a test opens each text box and posts with it.`,
    );
  if (site.thread !== undefined && !ofSite.some(({ threadAddresses }) => threadAddresses !== undefined))
    problems.push(
      `${file}: it has no \`threadAddresses\`. Write addresses that test the \`thread\` of the site.`,
    );
  return problems;
}
