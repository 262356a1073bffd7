import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { sourcePaths } from '../../../scripts/package/source-files.ts';

/** The root folder of the project, with a slash at the end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** All files of the project that git does not ignore, relative to the root. */
export const trackedFiles: readonly string[] = sourcePaths(root);

export const readText = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** A node of a syntax tree (ESTree with TypeScript): https://github.com/estree/estree */
export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A node of a syntax tree, its parent, and the field of the parent that contains it. */
export interface NodePosition {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode | null;
  readonly field: string;
}

/**
 * All nodes in the syntax tree of a TypeScript file, parents first. Throws if the file cannot be
 * parsed.
 */
export function walkSyntaxTree(path: string, source: string): NodePosition[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const positions: NodePosition[] = [];
  const visit = (value: unknown, parent: SyntaxNode | null, field: string) => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, parent, field);
    } else if (isNode(value)) {
      positions.push({ node: value, parent, field });
      for (const [name, inner] of Object.entries(value)) visit(inner, value, name);
    }
  };
  visit(program, null, '');
  return positions;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The value of a string literal, or null for any other node. */
export function stringOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

/** The name of an identifier, or null for any other node. */
export function nameOf(node: unknown): string | null {
  return isNode(node) &&
    (node.type === 'Identifier' || node.type === 'JSXIdentifier') &&
    typeof node.name === 'string'
    ? node.name
    : null;
}
