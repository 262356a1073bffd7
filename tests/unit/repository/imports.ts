import { posix } from 'node:path';
import { isNode, nameOf, stringOf, walkSyntaxTree } from './source-tree.ts';

const withSource = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/**
 * Everything the file at `path` imports, as written: values and types, re-exports, `import()` of both kinds,
 * and the patterns of `import.meta.glob`. Throws where an import is not written out.
 */
export function findImports(path: string, source: string): string[] {
  return walkSyntaxTree(path, source).flatMap(({ node }) => {
    if (node.type === 'CallExpression') return globsIn(node.callee, node.arguments, path);
    if (!withSource.has(node.type) || node.source === null || node.source === undefined) return [];
    const written = stringOf(node.source);
    if (written === null) throw new Error(`${path} imports something that is not written out.`);
    return [written];
  });
}

function globsIn(callee: unknown, args: unknown, path: string): string[] {
  if (!isNode(callee) || callee.type !== 'MemberExpression') return [];
  if (nameOf(callee.property) !== 'glob' || !isNode(callee.object) || callee.object.type !== 'MetaProperty')
    return [];
  const first: unknown = Array.isArray(args) ? args[0] : undefined;
  const patterns =
    isNode(first) && first.type === 'ArrayExpression' && Array.isArray(first.elements)
      ? first.elements
      : [first];
  return patterns.map((pattern) => {
    const written = stringOf(pattern);
    if (written === null) throw new Error(`${path} globs something that is not written out.`);
    return written;
  });
}

/** Where an import of the file at `path` leads: a path from the root, or null for a package. */
export function resolveImport(path: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
}
