import { type NodePosition, nameOf, walkSyntaxTree } from './source-tree.ts';

/** Globals that depend on a browser, the time or randomness. Pure code must not use them. */
const impureGlobals = new Set([
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'requestIdleCallback',
  'queueMicrotask',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'crypto',
  'chrome',
  'browser',
  'process',
  'globalThis',
  'self',
  'console',
]);
const unsafeMembers = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML']);

/** The names in a file that depend on a browser, the time or randomness. */
export function impureUses(path: string, source: string): string[] {
  return walkSyntaxTree(path, source).flatMap((place) => {
    const { node } = place;
    const name = nameOf(node);
    if (name !== null && impureGlobals.has(name) && isVariable(place)) return [name];
    if (node.type === 'MemberExpression') {
      const member = `${nameOf(node.object)}.${nameOf(node.property)}`;
      return ['Date.now', 'Math.random'].includes(member) ? [member] : [];
    }
    const createsCurrentDate = node.type === 'NewExpression' && isEmpty(node.arguments);
    return (createsCurrentDate || node.type === 'CallExpression') && nameOf(node.callee) === 'Date'
      ? ['Date()']
      : [];
  });
}

/** All uses of functions that turn text into markup or code, and all uses of the type `any`. */
export function unsafeUses(path: string, source: string): string[] {
  return walkSyntaxTree(path, source).flatMap(({ node, parent, field }) => {
    const name = nameOf(node);
    if (name !== null && unsafeMembers.has(name)) return [name];
    if (name === 'eval' && parent?.type === 'CallExpression' && field === 'callee') return ['eval'];
    if (name === 'Function' && field === 'callee') return ['Function()'];
    if (node.type === 'TSAnyKeyword') return ['any'];
    return [];
  });
}

/** Whether a name refers to a variable, not to a member or a field of an object. */
function isVariable({ parent, field }: NodePosition): boolean {
  if (parent?.type === 'MemberExpression') return field === 'object' || parent.computed === true;
  if (parent?.type === 'Property') return field === 'value' || parent.computed === true;
  return parent?.type !== 'TSPropertySignature' && parent?.type !== 'TSQualifiedName';
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}
