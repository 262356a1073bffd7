import { type NodePosition, nameOf, walkSyntaxTree } from './source-tree.ts';

/** What belongs to a browser, a clock or chance: none of it in code that is to be pure. */
const impure = new Set([
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

/** Every name the code uses that makes it impure: what depends on the page, the time or chance. */
export function impureUses(path: string, source: string): string[] {
  return walkSyntaxTree(path, source).flatMap((place) => {
    const { node } = place;
    const name = nameOf(node);
    if (name !== null && impure.has(name) && isFree(place)) return [name];
    if (node.type === 'MemberExpression') {
      const member = `${nameOf(node.object)}.${nameOf(node.property)}`;
      return ['Date.now', 'Math.random'].includes(member) ? [member] : [];
    }
    const asksTheTime = node.type === 'NewExpression' && isEmpty(node.arguments);
    return (asksTheTime || node.type === 'CallExpression') && nameOf(node.callee) === 'Date'
      ? ['Date()']
      : [];
  });
}

/** Every use of what turns text into markup or code, and every `any` put on a value. */
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

/** Whether a name stands for a thing of its own, not for a member or a field of another. */
function isFree({ parent, field }: NodePosition): boolean {
  if (parent?.type === 'MemberExpression') return field === 'object' || parent.computed === true;
  if (parent?.type === 'Property') return field === 'value' || parent.computed === true;
  return parent?.type !== 'TSPropertySignature' && parent?.type !== 'TSQualifiedName';
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}
