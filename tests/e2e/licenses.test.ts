import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { licensesFile } from '../../scripts/build/third-party-licenses.ts';
import { build } from '../../scripts/build.ts';
import { filesIn } from '../../scripts/package/folder-files.ts';

/** Licenses that allow their code in an extension with the MIT license. */
const compatible = ['MIT', 'MPL-2.0'];
/** A source map names each file whose code is in a script: https://tc39.es/ecma426/ */
const sourceMap = v.object({ sources: v.array(v.string()) });
/** Packages of JSON files, which source maps do not name. */
const dataPackages = ['tlds'];
const packageOfFile = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

test('the list of licenses has exactly the packages that are in the scripts', () => {
  const packages = bundledPackages();
  expect(packages).toContain('@floating-ui/core');
  for (const target of ['chrome', 'firefox']) {
    const list = new TextDecoder().decode(filesIn(`dist/${target}`).get(licensesFile));
    const sections = [...list.matchAll(/^## (\S+) - \S+ \((\S+)\)\n\n(.*)/gm)];
    expect(sections.map(([, name]) => name)).toEqual(packages);
    for (const [, name, license, firstLine = ''] of sections) {
      expect(compatible, name).toContain(license);
      expect(firstLine, name).toMatch(/license/i);
    }
  }
});

/** The packages with code or data in a build, sorted. */
function bundledPackages(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'talkwith-'));
  try {
    build('chrome', '.', ['--sourcemap', '--outDir', folder]);
    const maps = [...filesIn(folder)].filter(([path]) => path.endsWith('.js.map'));
    expect(maps.map(([path]) => path)).toContain('src/content/index.js.map');
    const sources = maps.flatMap(
      ([, bytes]) => v.parse(sourceMap, JSON.parse(new TextDecoder().decode(bytes))).sources,
    );
    const names = sources.flatMap((source) => packageOfFile.exec(source)?.[1] ?? []);
    return [...new Set([...names, ...dataPackages])].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
