import { siteForUrl } from '../../src/sites/kit/site-for-url.ts';
import { PlainError } from '../plain-error.ts';
import { hostIn } from '../problems/host-in.ts';
import { checkId } from './check-id.ts';
import type { ExistingNames } from './existing-names.ts';
import { type RuleKind, ruleFolders } from './rule-path.ts';
import { titleOf } from './title-of.ts';

/** What to add. */
export type Request =
  | { readonly adds: 'rule'; readonly id: string; readonly kind: RuleKind }
  | { readonly adds: 'site'; readonly id: string; readonly host: string };

/** Reads the arguments of `npm run new`. Throws a plain error if they cannot be followed. */
export function readRequest(args: readonly string[], existing: ExistingNames): Request {
  const [adds, id, detail] = args;
  if (adds !== 'rule' && adds !== 'site')
    throw new PlainError('Say what to add: npm run new rule NAME, or npm run new site NAME');
  checkId(adds, id);
  return adds === 'rule' ? ruleRequest(id, detail, existing) : siteRequest(id, detail, existing);
}

function ruleRequest(id: string, kind = 'nudge', { rules }: ExistingNames): Request {
  const name = titleOf(id);
  const taken = rules.find((rule) => rule.id === id || isSame(rule.name, name));
  if (taken !== undefined)
    throw new PlainError(
      `There is a rule “${taken.id === id ? id : taken.name}” already: ${taken.path}. Change it, or choose another name.`,
    );
  if (name.length < 4 || name.length > 41)
    throw new PlainError(`“${id}” has ${id.length} letters. Choose a name of 4 to 41 letters.`);
  if (!isRuleKind(kind))
    throw new PlainError(
      `There is no kind of rule “${kind}”. Write nudge, praise, cue, or quiet after the name, or nothing for a nudge. A name of two words has a hyphen: ${id}-${kind}`,
    );
  return { adds: 'rule', id, kind };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const isRuleKind = (kind: string): kind is RuleKind => Object.hasOwn(ruleFolders, kind);

function siteRequest(id: string, host = `${id}.example`, { sites, fixtures }: ExistingNames): Request {
  const taken = sites.find((site) => site.id === id || isSame(site.name, titleOf(id)));
  if (taken !== undefined)
    throw new PlainError(
      `There is a site “${taken.id === id ? id : taken.name}” already: src/sites/${taken.id}.ts. Change it, or choose another name.`,
    );
  if (fixtures.includes(id))
    throw new PlainError(`There is a folder tests/fixtures/${id} already. Choose another name.`);
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))
    throw new PlainError(`“${host}” is not a host. ${adviceOn(host)}`);
  const owner = siteForUrl(new URL(`https://${host}/`), sites);
  if (owner !== null)
    throw new PlainError(
      `The host ${host} belongs to src/sites/${owner.id}.ts. Add the composers there, or name another host.`,
    );
  return { adds: 'site', id, host };
}

/** What to write instead of something that is not a host. */
function adviceOn(host: string): string {
  const meant = hostIn(host);
  return meant === null
    ? `Write it with its ending: ${/^[a-z0-9-]+$/.test(host) ? host : 'board'}.com`
    : `Write it without https://, path, and *: ${meant}`;
}
