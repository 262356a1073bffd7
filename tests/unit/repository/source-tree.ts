import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The root of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every file of the tree that git keeps, or would keep if asked, by its path from the root. */
export const trackedFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(`${root}${path}`));

export const readText = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** A node of a syntax tree (ESTree with TypeScript): https://github.com/estree/estree */
export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A place in a syntax tree: the node, the node around it, and the field of that node it stands in. */
export interface NodePosition {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode | null;
  readonly field: string;
}

/** Everything in the syntax tree of a TypeScript file, from the outside in. Throws where it does not parse. */
export function walkSyntaxTree(path: string, source: string): NodePosition[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const places: NodePosition[] = [];
  const visit = (value: unknown, parent: SyntaxNode | null, field: string) => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, parent, field);
    } else if (isNode(value)) {
      places.push({ node: value, parent, field });
      for (const [name, inner] of Object.entries(value)) visit(inner, value, name);
    }
  };
  visit(program, null, '');
  return places;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The text of a node that is a string written out, or null. */
export function stringOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

/** The name of a node that is a name, or null. */
export function nameOf(node: unknown): string | null {
  return isNode(node) &&
    (node.type === 'Identifier' || node.type === 'JSXIdentifier') &&
    typeof node.name === 'string'
    ? node.name
    : null;
}
