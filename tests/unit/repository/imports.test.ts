import { describe, expect, it } from 'vitest';
import { findImports, resolveImport } from './imports.ts';

describe('findImports', () => {
  it.each([
    ["import a from './a.ts';", './a.ts'],
    ["import { a, type B } from './a.ts';", './a.ts'],
    ["import type { A } from './a.ts';", './a.ts'],
    ["import * as a from './a.ts';", './a.ts'],
    ["import './a.css';", './a.css'],
    ["import css from './a.css?inline';", './a.css?inline'],
    ["import data from './a.json' with { type: 'json' };", './a.json'],
    ["import {\n  a,\n} from './a.ts';", './a.ts'],
    ["export { a } from './a.ts';", './a.ts'],
    ["export type { A } from './a.ts';", './a.ts'],
    ["export * from './a.ts';", './a.ts'],
    ["export * as a from './a.ts';", './a.ts'],
    ["type A = import('./a.ts').A;", './a.ts'],
    ["const a = await import('./a.ts');", './a.ts'],
    ["const a = import.meta.glob('./*.ts', { eager: true });", './*.ts'],
    ["const a = import.meta.glob<string>(['./*.ts']);", './*.ts'],
    ["import { h } from 'preact';", 'preact'],
  ])('finds the import of %j', (source, specifier) => {
    expect(findImports('src/ui/file.ts', source)).toEqual([specifier]);
  });

  it.each([
    "// import a from './a.ts'",
    "/* import a from './a.ts' */",
    'const a = "import a from \'./a.ts\'";',
    "const a = `import a from './a.ts'`;",
    "export const from = './a.ts';",
    'export default 7;',
    "const a = { import: './a.ts', glob: './b.ts' };",
    "files.glob('./a.ts');",
  ])('finds no import in %j', (source) => {
    expect(findImports('src/ui/file.ts', source)).toEqual([]);
  });

  it('reads JSX', () => {
    expect(
      findImports(
        'src/ui/file.tsx',
        "import { A } from './a.tsx';\nexport const b = <A>import b from 'c'</A>;",
      ),
    ).toEqual(['./a.tsx']);
  });

  it.each(['await import(name)', 'import.meta.glob(name)', "await import('./' + name)"])(
    'rejects %j, whose path is not a literal',
    (source) => {
      expect(() => findImports('src/ui/file.ts', source)).toThrow('not a literal');
    },
  );

  it('rejects a file that cannot be parsed', () => {
    expect(() => findImports('src/ui/file.ts', "import { a from './a.ts';")).toThrow('cannot be parsed');
  });
});

describe('resolveImport', () => {
  it.each([
    ['./b.ts', 'src/ui/b.ts'],
    ['../text/span.ts', 'src/text/span.ts'],
    ['./b.css?inline', 'src/ui/b.css'],
    ['../rules/*.ts', 'src/rules/*.ts'],
    ['preact/hooks', null],
    ['node:fs', null],
  ])('resolves, in src/ui/a.ts, %s to %s', (specifier, path) => {
    expect(resolveImport('src/ui/a.ts', specifier)).toBe(path);
  });
});
