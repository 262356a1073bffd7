import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { newFiles } from '../../../scripts/new/new-files.ts';
import type { Request } from '../../../scripts/new/read-request.ts';
import { readMarked } from '../../../scripts/problems/read-marked.ts';
import { createRunner } from '../../../src/analyzer/run-rules.ts';
import type { Examples, Nudge } from '../../../src/rules/kit/rule.ts';
import type { Site } from '../../../src/sites/kit/site.ts';
import { siteForUrl } from '../../../src/sites/kit/site-for-url.ts';
import { sites } from '../../../src/sites/kit/sites.ts';
import { parseText } from '../../../src/text/parse-text.ts';

const readme = readFileSync('README.md', 'utf8');

/** The code block under the heading `title`. */
const exampleUnder = (title: string, document = readme) =>
  new RegExp(`## ${title}\\n[^]*?\`\`\`ts\\n([^]*?)\`\`\``).exec(document)?.[1] ?? '';

/** The exports of the code block under the heading `title`. */
async function importExample<T>(title: string): Promise<T> {
  const { code } = await transformWithOxc(exampleUnder(title), 'example.ts');
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** What `npm run new` writes; tests/unit/scripts/new checks that it passes all checks. */
const written = (request: Request) => String([...newFiles(request, '2026-11-30').values()][0]);

describe('the README', () => {
  it('shows the rule and the site that `npm run new` writes', () => {
    const rule = written({ adds: 'rule', id: 'weather-report', kind: 'nudge' });
    expect(exampleUnder('Add a rule')).toBe(rule);
    expect(exampleUnder('A full example', readFileSync('docs/writing-rules.md', 'utf8'))).toBe(rule);
    expect(exampleUnder('Add a site')).toBe(written({ adds: 'site', id: 'example', host: 'board.example' }));
  });

  it('shows a rule that flags and passes its own examples', async () => {
    const { default: rule, examples } = await importExample<{ default: Nudge; examples: Examples }>(
      'Add a rule',
    );
    const matches = (text: string) =>
      createRunner([{ id: 'example', rule: { ...rule, kind: 'nudge' } }])(
        readMarked(text).draft,
        parseText(readMarked(text).draft.text),
      );
    for (const flag of examples.flags) {
      if (typeof flag !== 'string') continue;
      expect(matches(flag)[0]?.match.spans).toEqual(readMarked(flag).spans);
    }
    for (const pass of examples.passes) if (typeof pass === 'string') expect(matches(pass)).toEqual([]);
    expect(examples.flags).toHaveLength(3);
  });

  it('shows a site that is found by its URL and has no fields that other sites lack', async () => {
    const { default: site } = await importExample<{ default: Site }>('Add a site');
    const url = new URL('https://board.example/new');
    expect(siteForUrl(url, [{ id: 'example', ...site }])?.name).toBe(site.name);
    const known = sites.flatMap((one) => Object.keys(one));
    expect(Object.keys(site).filter((field) => !known.includes(field))).toEqual([]);
  });
});
