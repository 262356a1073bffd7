import * as v from 'valibot';
import { pageSiteSchema } from '../../src/messages/site-schema.ts';
import type { Site } from '../../src/sites/kit/site.ts';
import { isSelector } from './is-selector.ts';
import { matchPatternProblem } from './match-pattern-problem.ts';
import type { SiteFile } from './site-files.ts';

const schema = v.intersect([
  pageSiteSchema,
  v.object({
    matches: v.array(v.string()),
    verified: v.object({
      on: v.pipe(v.string(), v.isoDate()),
      how: v.picklist(['site', 'software', 'code']),
    }),
  }),
]);

/**
 * What is wrong with a site. Each problem is one line that names the file and says what to write
 * instead. `others` are all files of sites.
 */
export function siteProblems(file: SiteFile, others: readonly SiteFile[]): string[] {
  return problemsOf(file, others).map((problem) => `${file.path}: ${problem}`);
}

function problemsOf(file: SiteFile, files: readonly SiteFile[]): string[] {
  const { id, site } = file;
  if (site === undefined) return ['it exports no site. Write `export default site;`'];
  if ('id' in site) return ['remove `id`: the id of a site is the name of its file.'];
  const { issues = [] } = v.safeParse(schema, { id, ...site });
  if (issues.length > 0)
    return issues.map(
      (issue) =>
        `its \`${v.getDotPath(issue)}\` is ${issue.received}. Write ${choicesIn(issue.expected ?? 'something else')}.`,
    );
  // Of two files with the same host, one line is enough: it names both.
  const others = files.filter((other) => other.path < file.path);
  return [
    ...addressProblems(site),
    ...takenProblems(site, others),
    ...threadProblems(site),
    ...site.composers.flatMap(({ editable, inside, submit, answers }, index) =>
      selectorProblems(`composers[${index}]`, { editable, inside, submit, ...answers }),
    ),
  ];
}

/** The choices of an issue, such as `("post" | "reply")`, as words. */
const choicesIn = (expected: string): string => expected.replace(/[()]/g, '').replaceAll(' | ', ' or ');

function addressProblems({ matches, recognize }: Site): string[] {
  if (matches.length > 0 || recognize !== undefined)
    return [
      ...matches.flatMap((one) => matchPatternProblem(one) ?? []),
      ...selectorProblems('the site', { recognize }),
    ];
  return [
    "it has no address. Write `matches: ['https://example.com/*']`, or `recognize` for software on any host.",
  ];
}

function takenProblems({ name, matches }: Site, others: readonly SiteFile[]): string[] {
  return others.flatMap(({ path, site }) => [
    ...matches
      .filter((pattern) => site?.matches?.includes(pattern))
      .map((pattern) => `${pattern} is also in ${path}. Write each host in one file.`),
    ...(site?.name === name ? [`${path} has the name “${name}” too. Write another name.`] : []),
  ]);
}

function threadProblems({ thread }: Site): string[] {
  if (thread === undefined) return [];
  const advice = "Write one group for the id of the thread, such as '^/posts/(\\\\d+)'.";
  try {
    // With an empty choice, the expression matches any text, and the result has all its groups.
    const groups = (new RegExp(`${thread}|`).exec('')?.length ?? 0) - 1;
    return groups === 1 ? [] : [`its \`thread\` ${thread} has ${groups} groups. ${advice}`];
  } catch {
    return [`its \`thread\` ${thread} is not a regular expression. ${advice}`];
  }
}

/** Which of `selectors`, by the name of their field, a browser could not look for. */
export function selectorProblems(
  owner: string,
  selectors: Readonly<Record<string, string | undefined>>,
): string[] {
  return Object.entries(selectors).flatMap(([field, selector]) =>
    selector === undefined || isSelector(selector)
      ? []
      : [
          `the \`${field}\` of ${owner} is “${selector}”, which is not a CSS selector. Write one that document.querySelector takes.`,
        ],
  );
}
