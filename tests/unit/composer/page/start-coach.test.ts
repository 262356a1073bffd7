// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startCoach } from '../../../../src/composer/page/start-coach.ts';
import { page } from '../../kit/page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('retries with growing delays while an editable has the focus and the background does not answer', async () => {
  const lifetime = new AbortController();
  const findSite = vi.fn().mockRejectedValue(new Error('Receiving end does not exist.'));
  startCoach(findSite, lifetime);
  page('<textarea data-here></textarea>').focus();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(findSite.mock.calls.length).toBeGreaterThan(2);
  expect(findSite.mock.calls.length).toBeLessThan(7);

  document.body.replaceChildren();
  await vi.advanceTimersByTimeAsync(60_000);
  const calls = findSite.mock.calls.length;
  page('<p data-here>Nothing to edit.</p>');
  await vi.advanceTimersByTimeAsync(1_000_000);
  expect(findSite).toHaveBeenCalledTimes(calls);
  lifetime.abort();
});
