import { describe, expect, it } from 'vitest';
import { impureUses, unsafeUses } from './forbidden-code.ts';
import { readText, trackedFiles } from './source-tree.ts';

const files = trackedFiles.filter((path) => /^src\/.*\.tsx?$/.test(path));

describe('impureUses', () => {
  it.each([
    ['document.title', 'document'],
    ['const { title } = document;', 'document'],
    ['window.name', 'window'],
    ['globalThis.document', 'globalThis'],
    ["typeof chrome === 'undefined'", 'chrome'],
    ['f(browser)', 'browser'],
    ['a[navigator]', 'navigator'],
    ['const a = { fetch };', 'fetch'],
    ['f(performance.now())', 'performance'],
    ['Date.now()', 'Date.now'],
    ['const { f = Math.random } = g;', 'Math.random'],
    ['new Date()', 'Date()'],
    ['Date()', 'Date()'],
    ['setTimeout(f, 1)', 'setTimeout'],
  ])('finds %j', (source, name) => {
    expect(impureUses('a.ts', source)).toEqual([name]);
  });

  it.each([
    '// document.title, Date.now()',
    "const a = 'fetch the document from the window';",
    '/window|document/.test(a)',
    'const a = `a window of time`;',
    'draft.document',
    'const a = { window: 3 };',
    'interface A { readonly location: string }',
    'new Date(2026, 1, 1)',
    'new Date(now)',
    'now.getDate()',
    'Math.tanh(1)',
  ])('finds nothing in %j', (source) => {
    expect(impureUses('a.ts', source)).toEqual([]);
  });

  it.each(['text', 'rules', 'analyzer', 'coach'])('finds nothing in src/%s', (folder) => {
    const folderFiles = files.filter((path) => path.startsWith(`src/${folder}/`));
    expect(folderFiles.length).toBeGreaterThan(0);
    expect(
      folderFiles.flatMap((path) => impureUses(path, readText(path)).map((name) => `${path}: ${name}`)),
    ).toEqual([]);
  });
});

describe('unsafeUses', () => {
  it.each([
    ["a.innerHTML = '';", 'innerHTML'],
    ['const { outerHTML } = a;', 'outerHTML'],
    ["a.insertAdjacentHTML('beforeend', b);", 'insertAdjacentHTML'],
    ['const b = <p dangerouslySetInnerHTML={a} />;', 'dangerouslySetInnerHTML'],
    ["eval('a');", 'eval'],
    ["new Function('a');", 'Function()'],
    ["Function('a');", 'Function()'],
    ['const b = a as any;', 'any'],
    ['const b: any[] = a;', 'any'],
  ])('finds %j', (source, name) => {
    expect(new Set(unsafeUses('a.tsx', source))).toEqual(new Set([name]));
  });

  it.each([
    '// a.innerHTML',
    "const a = 'as any, eval, innerHTML';",
    'list.evaluate();',
    'a.any();',
    'type A = Function;',
  ])('finds nothing in %j', (source) => {
    expect(unsafeUses('a.tsx', source)).toEqual([]);
  });

  it('finds nothing in src', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(
      files.flatMap((path) => unsafeUses(path, readText(path)).map((name) => `${path}: ${name}`)),
    ).toEqual([]);
  });
});
