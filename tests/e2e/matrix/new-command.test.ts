import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newFiles } from '../../../scripts/new/new-files.ts';
import { writeFiles } from '../../../scripts/package/folder-files.ts';
import { copyOfProject } from '../../unit/scripts/copy-of-project.ts';

const { folder, run, remove } = copyOfProject();
afterAll(remove);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** What the command does not write in this test: it is the same for the other kinds of rules. */
const otherRules = (['praise', 'cue', 'quiet'] as const).map((kind) =>
  newFiles({ adds: 'rule', id: `new-${kind}`, kind }, '2026-11-30'),
);
const rule = 'src/rules/nudges/weather-report.ts';
const site = ['src/sites/board.ts', 'tests/fixtures/board/fixture.ts', 'tests/fixtures/board/main.ts'];
const written = [rule, ...site, ...otherRules.flatMap((files) => [...files.keys()])];

// Each test starts processes, which takes long on a busy machine.
describe('npm run new', { timeout: 120_000 }, () => {
  it('writes a rule and the documents about it', () => {
    expect(run('scripts/new.ts', ['rule', 'weather-report']).stderr).toBe('');
    expect(read(rule)).toContain("name: 'Weather report'");
    expect(read('docs/rules.md')).toContain('### Weather report\n');
    expect(read('src/options/tips/tip-list.json')).toContain('"weather-report"');
  });

  it('writes a site, its fixture and the page about sites', () => {
    expect(run('scripts/new.ts', ['site', 'board', 'www.board.example']).stderr).toBe('');
    expect(read('src/sites/board.ts')).toContain("matches: ['https://www.board.example/*']");
    expect(read('docs/sites.md')).toContain('### Board\n');
    expect(read('tests/fixtures/board/post.html')).toContain('<script src="/assets/board.js" defer>');
    for (const path of site) expect(read(path)).not.toContain('{{');
  });

  it('writes files that are typed and formatted', () => {
    for (const files of otherRules) writeFiles(folder, files);
    const config = { extends: './tsconfig.json', files: ['node_modules/vite/client.d.ts', ...written] };
    writeFileSync(join(folder, 'tsconfig.new.json'), JSON.stringify({ ...config, include: [] }));
    const types = run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.new.json']);
    expect(types.stdout).toBe('');
    const lint = run('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', ...written]);
    expect(lint.stdout + lint.stderr).toMatch(/^Checked \d+ files in [^\n]+\. No fixes applied\.\n$/);
  });

  it('writes rules that do what their examples say, and a site with a complete fixture', () => {
    const { status, stdout, stderr } = run('scripts/check-rules-and-sites.ts');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Checked \d+ rules and \d+ sites\.\n$/);
    expect(status).toBe(0);
  });

  it('writes nothing if the name is taken', () => {
    const before = read('src/sites/board.ts');
    const { status, stdout, stderr } = run('scripts/new.ts', ['site', 'board']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'There is a site “board” already: src/sites/board.ts. Change it, or choose another name.\n',
    );
    expect(read('src/sites/board.ts')).toBe(before);
  });
});
