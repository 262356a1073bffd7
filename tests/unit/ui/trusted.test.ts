// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { trusted } from '../../../src/ui/trusted.ts';
import { asTrusted } from '../kit/trusted-event.ts';

it('a person sets it off, and a page does not', () => {
  const work = vi.fn();
  const button = document.createElement('button');
  button.addEventListener('click', trusted(work));
  button.dispatchEvent(new Event('click'));
  expect(work).not.toHaveBeenCalled();
  button.dispatchEvent(asTrusted(new Event('click')));
  expect(work).toHaveBeenCalledTimes(1);
});
