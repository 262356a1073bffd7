// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { findComposer } from '../../../../../src/composer/box/find-composer.ts';
import { createPlacement } from '../../../../../src/composer/overlay/placing/placement.ts';
import { one, page } from '../../../kit/page.ts';

const site = { id: 'site', name: 'Site', composers: [{ kind: 'post', editable: 'textarea' }] } as const;

/** Where the box is now. */
let box: DOMRect;
let life: AbortController;
let placement: ReturnType<typeof createPlacement>;
let card: HTMLElement;

beforeEach(() => {
  const root = page('<textarea data-here></textarea>');
  const composer = findComposer(root, site) ?? expect.fail('no composer');
  root.getBoundingClientRect = () => box;
  document.body.append(document.createElement('aside'));
  const shadow = one('aside').attachShadow({ mode: 'open' });
  card = document.createElement('p');
  card.dataset.part = 'card';
  shadow.append(card);
  life = new AbortController();
  placement = createPlacement(composer, shadow, null, { get: () => null, set() {} }, life.signal);
});

/** Longer than any search for a place takes. */
const aTask = () => new Promise((done) => setTimeout(done));

test('a search the box has moved away from puts nothing anywhere', async () => {
  // It takes long to find that there is no room anywhere.
  box = new DOMRect(0, 0, innerWidth, innerHeight);
  placement.reposition();
  box = new DOMRect(100, 200, 300, 100);
  placement.reposition();
  await aTask();
  expect(card.style.transform).toBe('translate(406px, 200px)');
  expect(card.matches('[data-sheet]')).toBe(false);
});

test('a search that was not at its end when the coach left puts nothing anywhere', async () => {
  box = new DOMRect(100, 200, 300, 100);
  placement.reposition();
  life.abort();
  await aTask();
  expect(card.style.transform).toBe('');
});
