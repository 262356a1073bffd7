import { describe, expect, it } from 'vitest';
import { readText, trackedFiles } from './source-tree.ts';

// These patterns are assembled from parts, so that they do not match this file itself.
const suppression = new RegExp(
  `${['biome', 'ignore'].join('-')}|${['@ts', '(ignore|expect-error|nocheck)'].join('-')}|${['eslint', 'disable'].join('-')}`,
);
const folders = ['work', 'root', 'home', 'Users'].join('|');
const machinePath = new RegExp(`(?<![\\w./~*$})-])/(${folders})/`);
const outsidePath = new RegExp(`${['\\.\\.', 'shared'].join('/')}\\b`);

const isBinary = (path: string) => /\.(png|ico|jpg|webp|gif|woff2)$/.test(path);
const texts = trackedFiles.filter((path) => !isBinary(path));
const linesMatching = (pattern: RegExp, paths: readonly string[]) =>
  paths.flatMap((path) =>
    readText(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 80)}`] : [],
      ),
  );

describe('the project’s files', () => {
  it('have kebab-case names, except for documents such as README.md', () => {
    const kebab = /^([A-Z]+\.md|\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*)$/;
    const names = trackedFiles.filter((path) => /^(src|tests|scripts)\//.test(path));
    const otherNames = names.filter((path) => path.split('/').some((part) => !kebab.test(part)));
    expect(names.length).toBeGreaterThan(100);
    expect(otherNames).toEqual([]);
  });

  it('turn off no type check and no lint rule', () => {
    expect(
      linesMatching(
        suppression,
        texts.filter((path) => /\.(tsx?|mjs|css|json)$/.test(path)),
      ),
    ).toEqual([]);
  });

  it('are short: no file of src has more than 250 lines, and half of them have at most 60', () => {
    const lengths = texts
      .filter((path) => /^src\/.*\.(tsx?|css)$/.test(path))
      .map((path) => ({ path, lines: readText(path).split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines);
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(60);
  });

  it('have comments of at most 100 columns', () => {
    const wide = texts
      .filter((path) => /^(src|scripts|tests)\/.*\.(tsx?|mjs)$/.test(path))
      .flatMap((path) =>
        readText(path)
          .split('\n')
          .flatMap((line, index) =>
            /^\s*(\/\/|\/\*|\* )/.test(line) && line.length > 100 ? [`${path}:${index + 1}`] : [],
          ),
      );
    expect(wide).toEqual([]);
  });

  it('contain no path of a developer’s machine', () => {
    expect(linesMatching(machinePath, texts)).toEqual([]);
  });

  it('contain no path outside the project', () => {
    expect(linesMatching(outsidePath, texts)).toEqual([]);
  });
});

describe('the patterns of these checks', () => {
  it('match machine paths, but no URLs and no project paths', () => {
    const path = (folder: string) => `/${folder}/ana/draft.ts`;
    for (const before of ['', ' ', '"', '`', '(', '=', ':']) {
      expect(`${before}${path('home')}`).toMatch(machinePath);
    }
    for (const allowed of [
      'https://x.com/home/ana',
      './work/a.ts',
      '../root/',
      'src/home/a.ts',
      '/homes/a',
    ]) {
      expect(allowed).not.toMatch(machinePath);
    }
  });

  it('match a comment that turns off a check', () => {
    for (const [first, second] of [
      ['biome', 'ignore lint: because'],
      ['@ts', 'ignore'],
      ['@ts', 'expect-error'],
    ]) {
      expect(`// ${first}-${second}`).toMatch(suppression);
    }
    expect('// biome checks this').not.toMatch(suppression);
  });

  it('match a path outside the project', () => {
    expect(`import a from '..${'/'}shared/a.ts'`).toMatch(outsidePath);
    expect("import a from '../shareds/a.ts'").not.toMatch(outsidePath);
  });
});
