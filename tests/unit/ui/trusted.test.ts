// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { trusted } from '../../../src/ui/trusted.ts';
import { asTrusted } from '../kit/trusted-event.ts';

it('handles the events of a person, and ignores synthetic events of a page', () => {
  const work = vi.fn();
  const button = document.createElement('button');
  button.addEventListener('click', trusted(work));
  button.dispatchEvent(new Event('click'));
  expect(work).not.toHaveBeenCalled();
  button.dispatchEvent(asTrusted(new Event('click')));
  expect(work).toHaveBeenCalledTimes(1);
});
