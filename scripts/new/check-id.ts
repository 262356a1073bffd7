import { PlainError } from '../plain-error.ts';

/** Throws a plain error if `id` cannot be the name of a file of rules or sites. */
export function checkId(adds: 'rule' | 'site', id: string | undefined): asserts id is string {
  const example = adds === 'rule' ? 'weather-report' : 'example';
  if (id === undefined || id.trim() === '')
    throw new PlainError(`Name the ${adds}, for example: npm run new ${adds} ${example}`);
  const [pattern, letters] =
    adds === 'rule'
      ? ([/^[a-z]+(-[a-z]+)*$/, 'small letters'] as const)
      : ([/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters and digits'] as const);
  if (pattern.test(id)) return;
  const suggested = suggestionFor(id);
  throw new PlainError(
    `“${id}” cannot be the name of a ${adds}. Write ${letters}, with a hyphen between two words: ${pattern.test(suggested) ? suggested : example}`,
  );
}

/** What somebody may have meant: the last part of a path, in small letters with hyphens. */
function suggestionFor(id: string): string {
  const last =
    id
      .replace(/\.tsx?$/, '')
      .split(/[\\/]/)
      .filter(Boolean)
      .at(-1) ?? '';
  return last
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
