import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, root, trackedFiles } from './source-tree.ts';

const documents = trackedFiles.filter((path) => path.endsWith('.md') && !path.startsWith('bench/'));
const exists = (path: string) => existsSync(join(root, path));
const withoutBlocks = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');
const groupsOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, group = '']) => group);

/** Relative targets of Markdown links and of pictures. */
const linksIn = (text: string) =>
  groupsOf(text.replace(/`[^`\n]*`/g, ''), /(?:\]\(|src(?:set)?=")(?!https?:|#)([^)"#]+)/g);

/** Paths in code spans: at least one folder and a name, without placeholders. */
const pathsIn = (text: string) => groupsOf(text, /`((?:[\w.-]+\/)+[\w.-]*)`/g);

/** A path can be relative to the project, to `src`, or to the document's folder. */
const placesFor = (path: string, document: string) => [path, `src/${path}`, join(dirname(document), path)];

/** Files that do not exist: the README shows how to add them. */
const exampleFiles = ['src/rules/nudges/weather-report.ts', 'src/sites/example.ts', 'tests/fixtures/example'];

/** Whether a path starts in this project; `node_modules` and `dist` are not part of it. */
const isProjectPath = (path: string, document: string) =>
  !/^(dist|node_modules)\//.test(path) &&
  !exampleFiles.includes(path) &&
  placesFor(path, document).some((place) => exists(place.split('/').slice(0, 2).join('/')));

describe.each(documents)('%s', (document) => {
  const text = readText(document);

  it('links only to files that exist', () => {
    const missing = linksIn(withoutBlocks(text)).filter((link) => !exists(join(dirname(document), link)));
    expect(missing).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const missing = pathsIn(withoutBlocks(text))
      .filter((path) => isProjectPath(path, document))
      .filter((path) => !placesFor(path, document).some(exists));
    expect(missing).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(readText('package.json'));
    const commands = groupsOf(text, /npm run (?:--silent )?([\w:-]+)/g);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });
});

it('finds the links, paths, and commands of a document', () => {
  expect(linksIn('[a](docs/a.md#b), [c](https://c), `[d](e)`, <img src="f.png">')).toEqual([
    'docs/a.md',
    'f.png',
  ]);
  expect(pathsIn('`src/a.ts`, `composer/box`, `tests/`, `a.ts`, `src/<id>.ts`')).toEqual([
    'src/a.ts',
    'composer/box',
    'tests/',
  ]);
  expect(isProjectPath('composer/box/missing.ts', 'docs/a.md')).toBe(true);
  expect(isProjectPath('react-dom/client', 'docs/a.md')).toBe(false);
});
