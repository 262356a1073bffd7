import { posix } from 'node:path';
import { isNode, nameOf, stringOf, walkSyntaxTree } from './source-tree.ts';

const nodesWithSource = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/**
 * The specifiers of all imports in a file: values, types, re-exports, `import()` of values and
 * types, and the patterns of `import.meta.glob`. Throws if a specifier is not a string literal.
 */
export function findImports(path: string, source: string): string[] {
  return walkSyntaxTree(path, source).flatMap(({ node }) => {
    if (node.type === 'CallExpression') return globsIn(node.callee, node.arguments, path);
    if (!nodesWithSource.has(node.type) || node.source === null || node.source === undefined) return [];
    const specifier = stringOf(node.source);
    if (specifier === null) throw new Error(`${path} has an import whose path is not a literal.`);
    return [specifier];
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
    const literal = stringOf(pattern);
    if (literal === null) throw new Error(`${path} has an import.meta.glob whose pattern is not a literal.`);
    return literal;
  });
}

/** The file that an import leads to, relative to the project root, or null for a package. */
export function resolveImport(path: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
}
