// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { findComposer } from '../../../../../src/composer/box/find-composer.ts';
import { createPlacement } from '../../../../../src/composer/overlay/placing/placement.ts';
import { one, page } from '../../../kit/page.ts';

const site = { id: 'site', name: 'Site', composers: [{ kind: 'post', editable: 'textarea' }] } as const;

/** Where the composer is. */
let box: DOMRect;
let controller: AbortController;
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
  controller = new AbortController();
  placement = createPlacement(composer, shadow, null, { get: () => null, set() {} }, controller.signal);
});

/** Waits longer than any search for a place takes. */
const nextTask = () => new Promise((done) => setTimeout(done));

test('a search moves nothing after the composer has moved away', async () => {
  // The search is slow where no place has space.
  box = new DOMRect(0, 0, innerWidth, innerHeight);
  placement.reposition();
  box = new DOMRect(100, 200, 300, 100);
  placement.reposition();
  await nextTask();
  expect(card.style.transform).toBe('translate(406px, 200px)');
  expect(card.matches('[data-sheet]')).toBe(false);
});

test('a search moves nothing after it is aborted', async () => {
  box = new DOMRect(100, 200, 300, 100);
  placement.reposition();
  controller.abort();
  await nextTask();
  expect(card.style.transform).toBe('');
});
