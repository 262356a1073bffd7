import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedFixture } from '../../tests/fixtures/fixtures.ts';
import { selectorProblems } from './site-problems.ts';

/** A file of a fixture, relative to the folder of all fixtures. */
type Exists = (path: string) => boolean;

const inFixtures: Exists = (path) => existsSync(join('tests/fixtures', path));

/**
 * What is wrong with a fixture. Each problem is one line that names the file and says what to write
 * instead.
 */
export function fixtureProblems(fixture: NamedFixture, exists = inFixtures): string[] {
  const { folder, pages, composers = [], ignoredBoxes = [] } = fixture;
  const problems: string[] = [];
  for (const file of ['main.ts', ...pages.map((page) => page.file)])
    if (!exists(`${folder}/${file}`))
      problems.push(`there is no tests/fixtures/${folder}/${file}. Add it, or change \`pages\`.`);
  const isPage = (url: string): boolean =>
    URL.canParse(url) &&
    fixture.hosts.includes(new URL(url).host) &&
    pages.some(({ path }) => path.test(new URL(url).pathname));
  for (const url of [...composers, ...ignoredBoxes].map((one) => one.url))
    if (!isPage(url))
      problems.push(
        `there is no page ${url}. Add its host to \`hosts\` and its path to \`pages\`, or change the \`url\`.`,
      );
  for (const { name, box, submit, counter, cancel } of composers)
    problems.push(...selectorProblems(`“${name}”`, { box, submit, counter, cancel }));
  return problems.map((problem) => `tests/fixtures/${folder}/fixture.ts: ${problem}`);
}
