import { describe, expect, it } from 'vitest';
import { readText, trackedFiles } from './source-tree.ts';

// Written in parts, so that this file may be searched like any other.
const suppression = new RegExp(
  `${['biome', 'ignore'].join('-')}|${['@ts', '(ignore|expect-error|nocheck)'].join('-')}|${['eslint', 'disable'].join('-')}`,
);
const folders = ['work', 'root', 'home', 'Users'].join('|');
const machinePath = new RegExp(`(?<![\\w./~*$})-])/(${folders})/`);
const outside = new RegExp(`${['\\.\\.', 'shared'].join('/')}\\b`);

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

describe('the files of the tree', () => {
  it('are named in kebab case, all but what is to be read first', () => {
    const kebab = /^([A-Z]+\.md|\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*)$/;
    const names = trackedFiles.filter((path) => /^(src|tests|scripts)\//.test(path));
    const odd = names.filter((path) => path.split('/').some((part) => !kebab.test(part)));
    expect(names.length).toBeGreaterThan(100);
    expect(odd).toEqual([]);
  });

  it('silence no check of types or style', () => {
    expect(
      linesMatching(
        suppression,
        texts.filter((path) => /\.(tsx?|mjs|css|json)$/.test(path)),
      ),
    ).toEqual([]);
  });

  it('name no folder of somebody’s machine', () => {
    expect(linesMatching(machinePath, texts)).toEqual([]);
  });

  it('name no folder beside the project', () => {
    expect(linesMatching(outside, texts)).toEqual([]);
  });
});

describe('what they are searched for', () => {
  it('sees a path of a machine, and lets addresses and paths of the project be', () => {
    const path = (folder: string) => `/${folder}/ana/draft.ts`;
    for (const before of ['', ' ', '"', '`', '(', '=', ':']) {
      expect(`${before}${path('home')}`).toMatch(machinePath);
    }
    for (const fine of ['https://x.com/home/ana', './work/a.ts', '../root/', 'src/home/a.ts', '/homes/a']) {
      expect(fine).not.toMatch(machinePath);
    }
  });

  it('sees a check that is silenced', () => {
    for (const [first, second] of [
      ['biome', 'ignore lint: because'],
      ['@ts', 'ignore'],
      ['@ts', 'expect-error'],
    ]) {
      expect(`// ${first}-${second}`).toMatch(suppression);
    }
    expect('// biome checks this').not.toMatch(suppression);
  });

  it('sees a folder beside the project', () => {
    expect(`import a from '..${'/'}shared/a.ts'`).toMatch(outside);
    expect("import a from '../shareds/a.ts'").not.toMatch(outside);
  });
});
