import { describe, expect, it } from 'vitest';
import { findImports, resolveImport } from './imports.ts';
import { readText, trackedFiles } from './source-tree.ts';

/** The folders of `src`, low to high. Those of a row know nothing of each other. */
const rows: readonly (readonly string[])[] = [
  ['text'],
  ['rules'],
  ['analyzer'],
  ['coach'],
  ['storage', 'sites', 'editors', 'ui'],
  ['messages'],
  ['composer'],
  ['popup', 'options', 'practice', 'background', 'content'],
];
const pure = ['text', 'rules', 'analyzer', 'coach'];

const files = trackedFiles.filter((path) => /^src\/.*\.tsx?$/.test(path));
const folderOf = (path: string) => path.split('/')[1] ?? '';
const heightOf = (folder: string) => rows.findIndex((row) => row.includes(folder));
const links = files.flatMap((path) =>
  findImports(path, readText(path)).map((specifier) => ({
    path,
    specifier,
    to: resolveImport(path, specifier),
  })),
);
const shown = ({ path, specifier }: (typeof links)[number]) => `${path} imports ${specifier}`;

/** Whether a file of one folder may import from another. */
const allowed = (from: string, to: string) => from === to || heightOf(to) < heightOf(from);

describe('the law of imports', () => {
  it('has a place for every folder of src, and every place is taken', () => {
    expect(new Set(files.map(folderOf))).toEqual(new Set(rows.flat()));
  });

  it('is read off enough imports to mean something', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(links.length).toBeGreaterThan(files.length);
  });

  it('lets imports point down, and never up or across', () => {
    const against = links.filter(({ path, to }) => to !== null && !allowed(folderOf(path), folderOf(to)));
    expect(against.map(shown)).toEqual([]);
  });

  it.each([
    ['coach', 'analyzer', true],
    ['analyzer', 'coach', false],
    ['ui', 'storage', false],
    ['messages', 'storage', true],
    ['storage', 'messages', false],
    ['popup', 'options', false],
    ['practice', 'composer', true],
    ['text', 'text', true],
  ])('from %s to %s: %s', (from, to, may) => {
    expect(allowed(from, to)).toBe(may);
  });

  it('keeps imports inside src, but for the words of the interface', () => {
    const out = links.filter(({ to }) => to !== null && !/^(src|_locales)\/[a-z]+\//.test(to));
    expect(out.map(shown)).toEqual([]);
  });

  it('lets the pure folders import no package', () => {
    expect(links.filter(({ path, to }) => to === null && pure.includes(folderOf(path))).map(shown)).toEqual(
      [],
    );
  });

  it('lets no rule import a rule', () => {
    const between = links.filter(
      ({ path, to }) =>
        folderOf(path) === 'rules' && to !== null && /^src\/rules\/(nudges|praise|cues|quiet)\//.test(to),
    );
    expect(between.map(shown)).toEqual([]);
  });

  it('writes out the ending of every file it imports', () => {
    const bare = links.filter(({ to }) => to !== null && !/\.(ts|tsx|css|json)$/.test(to));
    expect(bare.map(shown)).toEqual([]);
  });
});
