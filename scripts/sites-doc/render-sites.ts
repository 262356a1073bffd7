import type { ComposerSpec, KnownSite } from '../../src/sites/kit/site.ts';
import type { Counting } from '../../src/text/counted-length.ts';

const howSure: Readonly<Record<KnownSite['verified']['how'], string>> = {
  site: 'on the site itself',
  software: 'in the software it runs on, run here',
  code: 'in the code or notes of others who work on it',
};

const counted: Readonly<Record<Counting, string>> = {
  characters: 'characters',
  graphemes: 'graphemes',
  mastodon: 'graphemes, a link as 23',
  x: 'as X weighs them, a link as 23',
};

const introduction = `# The sites

<!-- Written by scripts/sites-doc.ts from src/sites. Change the sites, then run: npm run sites-doc -->

One file in \`src/sites\` is one site: plain data, no code. Which editor a site uses is never declared; it is found out.
Where a selector no longer matches, a composer is told by its shape: a box of several lines in a form or dialog with a
button that posts. Private messages, search boxes, one-line fields, passwords and code editors are left alone.

## Add one

1. \`src/sites/<id>.ts\`: where it is (\`matches\`), and each kind of box it has (\`composers\`): the box itself, where it
   stands, what posts it, what it answers. \`src/sites/kit/site.ts\` says what each field means. The first that matches
   wins, so the more particular come first. \`seen\` says when somebody last saw it to be so, and how.
2. \`tests/fixtures/<id>\`: a page with the site's real editor that behaves as the site does
   (\`tests/fixtures/README.md\`).
3. \`tests/e2e/harness/composers.ts\`: a line for each of its boxes. The tests then type, mark, post and look at each.
4. \`npm run sites-doc\`, and \`npm test\`.

To be coached on a site, none of this is needed: add it in the options.

## What is known
`;

/** The page about all sites, in Markdown. */
export function renderSites(sites: readonly KnownSite[]): string {
  return `${introduction}\n${sites.map(renderSite).join('\n')}`;
}

function renderSite({ id, name, matches, recognize, thread, composers, verified }: KnownSite): string {
  const lines = [`### ${name}`, '', `\`${id}\`. Seen ${verified.on}, ${howSure[verified.how]}.`, ''];
  if (matches.length > 0) lines.push(`- **At**: ${matches.map(code).join(', ')}`);
  if (recognize !== undefined) lines.push(`- **On any host that has**: ${code(recognize)}`);
  if (thread !== undefined) lines.push(`- **A thread is**: ${code(thread)} of the address`);
  lines.push(...composers.map(renderComposer));
  return `${lines.join('\n')}\n`;
}

function renderComposer({ kind, editable, inside, shortcut, answers, limit }: ComposerSpec): string {
  const notes = [
    ...(inside === undefined ? [] : [`inside ${code(inside)}`]),
    ...(shortcut === undefined
      ? []
      : [shortcut === 'enter' ? 'Enter posts' : 'Ctrl or Cmd with Enter posts']),
    ...(answers === undefined ? [] : ['what it answers is known']),
    ...(limit === undefined ? [] : [`${limit.max.toLocaleString('en')} ${counted[limit.counting]}`]),
  ];
  const title = kind === 'post' ? 'Post' : 'Reply';
  return `- **${title}**: ${[code(editable), ...notes].join('; ')}`;
}

const code = (text: string) => `\`${text}\``;
