// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startLiveCoach } from '../../../../src/composer/page/live-coach.ts';
import { page } from '../../kit/page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks a background that did not answer again, while somebody writes, and less and less often', async () => {
  const life = new AbortController();
  const findSite = vi.fn().mockRejectedValue(new Error('Receiving end does not exist.'));
  startLiveCoach(findSite, life);
  page('<textarea data-here></textarea>').focus();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(findSite.mock.calls.length).toBeGreaterThan(2);
  expect(findSite.mock.calls.length).toBeLessThan(7);

  document.body.replaceChildren();
  await vi.advanceTimersByTimeAsync(60_000);
  const asked = findSite.mock.calls.length;
  page('<p data-here>Nothing to write in.</p>');
  await vi.advanceTimersByTimeAsync(1_000_000);
  expect(findSite).toHaveBeenCalledTimes(asked);
  life.abort();
});
