import { describe, expect, it } from 'vitest';
import { findImports, resolveImport } from './imports.ts';
import { readText, trackedFiles } from './source-tree.ts';

/** The folders of `src`, low to high. Those of one row do not know each other. */
const layers: readonly (readonly string[])[] = [
  ['text'],
  ['rules'],
  ['analyzer'],
  ['coach'],
  ['browser'],
  ['storage', 'sites', 'editors', 'ui'],
  ['messages'],
  ['composer'],
  ['popup', 'options', 'practice', 'background', 'content'],
];
/** The folders inside a layer, low to high: its wings. */
const wings: Readonly<Record<string, readonly (readonly string[])[]>> = {
  rules: [['kit'], ['nudges', 'praise', 'cues', 'quiet']],
  coach: [['draft'], ['counting'], ['week', 'log']],
  composer: [['dom'], ['box'], ['overlay'], ['session'], ['page']],
};
const pure = ['text', 'rules', 'analyzer', 'coach'];

const files = trackedFiles.filter((path) => /^src\/.*\.tsx?$/.test(path));
const layerOf = (path: string) => path.split('/')[1] ?? '';
const wingOf = (path: string) => path.split('/')[2] ?? '';
const links = files.flatMap((path) =>
  findImports(path, readText(path)).map((specifier) => ({
    path,
    specifier,
    to: resolveImport(path, specifier),
  })),
);
const shown = ({ path, specifier }: (typeof links)[number]) => `${path} imports ${specifier}`;

/** Whether a file in `from` may import a file in `to`. `rows` lists all folders, low to high. */
function isAllowed(rows: readonly (readonly string[])[], from: string, to: string): boolean {
  const heightOf = (folder: string) => rows.findIndex((row) => row.includes(folder));
  return from === to || heightOf(to) < heightOf(from);
}

describe('imports between layers', () => {
  it('know every folder of src, and no other', () => {
    expect(new Set(files.map(layerOf))).toEqual(new Set(layers.flat()));
  });

  it('are found in the source', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(links.length).toBeGreaterThan(files.length);
  });

  it('point down, never up or across', () => {
    const wrong = links.filter(
      ({ path, to }) => to !== null && !isAllowed(layers, layerOf(path), layerOf(to)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it.each([
    ['coach', 'analyzer', true],
    ['coach', 'browser', false],
    ['analyzer', 'coach', false],
    ['ui', 'storage', false],
    ['messages', 'storage', true],
    ['storage', 'messages', false],
    ['popup', 'options', false],
    ['practice', 'composer', true],
    ['text', 'text', true],
  ])('from %s to %s: %s', (from, to, may) => {
    expect(isAllowed(layers, from, to)).toBe(may);
  });
});

describe.each(Object.entries(wings))('imports between the wings of %s', (layer, rows) => {
  const here = files.filter((path) => layerOf(path) === layer);

  it('know every wing, and every file is in one', () => {
    expect(new Set(here.map(wingOf))).toEqual(new Set(rows.flat()));
  });

  it('point one way', () => {
    const inside = links.filter(
      ({ path, to }) => layerOf(path) === layer && to !== null && layerOf(to) === layer,
    );
    expect(inside.length).toBeGreaterThan(10);
    const wrong = inside.filter(({ path, to }) => !isAllowed(rows, wingOf(path), wingOf(to ?? '')));
    expect(wrong.map(shown)).toEqual([]);
  });
});

describe('imports', () => {
  it('stay inside src, but for the messages of the interface', () => {
    const out = links.filter(({ to }) => to !== null && !/^(src|_locales)\/[a-z]+\//.test(to));
    expect(out.map(shown)).toEqual([]);
  });

  it('bring no package into the pure folders, other than the list of top-level domains', () => {
    const packages = links.filter(({ path, to }) => to === null && pure.includes(layerOf(path)));
    expect(packages.map(shown)).toEqual(['src/text/domain.ts imports tlds']);
  });

  it('never lead from a rule to a rule', () => {
    const between = links.filter(
      ({ path, to }) =>
        layerOf(path) === 'rules' && to !== null && /^src\/rules\/(nudges|praise|cues|quiet)\//.test(to),
    );
    expect(between.map(shown)).toEqual([]);
  });

  it('write out file extensions', () => {
    const bare = links.filter(({ to }) => to !== null && !/\.(ts|tsx|css|json)$/.test(to));
    expect(bare.map(shown)).toEqual([]);
  });
});
