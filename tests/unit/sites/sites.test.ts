// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ComposerSpec } from '../../../src/sites/kit/site.ts';
import { sites } from '../../../src/sites/kit/sites.ts';

const files = Object.keys(import.meta.glob('../../../src/sites/*.ts')).map((path) =>
  path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
);

/** Every selector of a composer with the field it stands in. */
const selectorsOf = ({ editable, inside, submit, answers }: ComposerSpec) =>
  Object.entries({ editable, inside, submit, ...answers }).flatMap(([field, selector]) =>
    selector === undefined ? [] : [[field, selector] as const],
  );

describe('the sites', () => {
  it('are the files of their folder, by name, in order', () => {
    expect(sites.length).toBeGreaterThan(0);
    expect(sites.map(({ id }) => id)).toEqual([...files].sort());
  });

  it('have names and hosts nobody else has', () => {
    const hosts = sites.flatMap(({ matches }) => matches);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length);
  });
});

describe.each(sites)('$id', (site) => {
  it('is data: it comes through JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(site))).toStrictEqual(site);
  });

  it('is named in kebab case', () => {
    expect(site.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('names whole hosts, over https, or how its software is told on any', () => {
    expect(site.matches.length > 0 || site.recognize !== undefined).toBe(true);
    for (const pattern of site.matches) {
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    }
  });

  it('was seen working on a day that exists', () => {
    const day = new Date(`${site.verified.on}T00:00:00Z`);
    expect(day.toISOString().slice(0, 10)).toBe(site.verified.on);
  });

  it('has a composer for posts', () => {
    expect(site.composers.some(({ kind }) => kind === 'post')).toBe(true);
  });

  it('has no composer that one before it always takes the place of', () => {
    const unconditional = site.composers.filter(
      ({ inside, requiresReplyTarget }) => inside === undefined && requiresReplyTarget === undefined,
    );
    for (const { editable } of unconditional) {
      expect(site.composers.findLast((composer) => composer.editable === editable)).toBe(
        unconditional.find((composer) => composer.editable === editable),
      );
    }
  });

  it('knows what a reply answers', () => {
    for (const { kind, answers } of site.composers) expect(answers !== undefined).toBe(kind === 'reply');
  });

  it.each(site.composers.flatMap(selectorsOf))('has a selector that parses: %s %s', (_, selector) => {
    expect(() => document.body.querySelector(selector)).not.toThrow();
  });
});

it('a selector that does not parse is noticed here', () => {
  for (const broken of ['a:has(b', '[role="x"', 'a,', '..b', 'button >> a']) {
    expect(() => document.body.querySelector(broken)).toThrow();
  }
});
