// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ComposerSpec } from '../../../src/sites/kit/site.ts';
import { sites } from '../../../src/sites/kit/sites.ts';

const files = Object.keys(import.meta.glob('../../../src/sites/*.ts')).map((path) =>
  path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
);

/** Every selector of a composer, with the name of its field. */
const selectorsOf = ({ editable, inside, submit, answers }: ComposerSpec) =>
  Object.entries({ editable, inside, submit, ...answers }).flatMap(([field, selector]) =>
    selector === undefined ? [] : [[field, selector] as const],
  );

describe('the sites', () => {
  it('are the files of their folder, sorted by name', () => {
    expect(sites.length).toBeGreaterThan(0);
    expect(sites.map(({ id }) => id)).toEqual([...files].sort());
  });

  it('have unique names and hosts', () => {
    const hosts = sites.flatMap(({ matches }) => matches);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length);
  });
});

describe.each(sites)('$id', (site) => {
  it('is plain data: JSON does not change it', () => {
    expect(JSON.parse(JSON.stringify(site))).toStrictEqual(site);
  });

  it('has an id in kebab case', () => {
    expect(site.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('has match patterns for whole hosts over https, or a selector to recognize it', () => {
    expect(site.matches.length > 0 || site.recognize !== undefined).toBe(true);
    for (const pattern of site.matches) {
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    }
  });

  it('was verified on a valid date', () => {
    const date = new Date(`${site.verified.on}T00:00:00Z`);
    expect(date.toISOString().slice(0, 10)).toBe(site.verified.on);
  });

  it('has a composer for posts', () => {
    expect(site.composers.some(({ kind }) => kind === 'post')).toBe(true);
  });

  it('has no composer that can never match because of one before it', () => {
    const unconditional = site.composers.filter(
      ({ inside, requiresReplyTarget }) => inside === undefined && requiresReplyTarget === undefined,
    );
    for (const { editable } of unconditional) {
      expect(site.composers.findLast((composer) => composer.editable === editable)).toBe(
        unconditional.find((composer) => composer.editable === editable),
      );
    }
  });

  it('says what a reply answers, and only for replies', () => {
    for (const { kind, answers } of site.composers) expect(answers !== undefined).toBe(kind === 'reply');
  });

  it.each(site.composers.flatMap(selectorsOf))('has a valid selector: %s %s', (_, selector) => {
    expect(() => document.body.querySelector(selector)).not.toThrow();
  });
});

it('these tests detect an invalid selector', () => {
  for (const invalid of ['a:has(b', '[role="x"', 'a,', '..b', 'button >> a']) {
    expect(() => document.body.querySelector(invalid)).toThrow();
  }
});
