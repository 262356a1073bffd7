import { languageAttributes, localize } from '../../ui/i18n.ts';
import type { Composer } from '../box/find-composer.ts';
import { closeOnEscape } from '../overlay/close-on-escape.ts';
import { createOverlayHost } from '../overlay/overlay-host.ts';
import { createPlacement } from '../overlay/placing/placement.ts';
import { themeBehind } from '../overlay/theme.ts';

/**
 * Prepares a notice for when the extension is updated or turned off while the page is open. Its
 * text has to be read before that. Returns a function that shows it beside a composer until the
 * person presses Escape, clicks it, or leaves the composer.
 */
export function prepareOrphanedNotice(): (composer: Composer) => void {
  const text = localize('outdated');
  const language = languageAttributes();
  return (composer) => {
    const { root } = composer;
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const close = () => lifetime.abort();
    const shadow = createOverlayHost(root, close, signal);
    const container = document.createElement('div');
    Object.assign(container, { className: 'coach', ...language });
    container.dataset.theme = themeBehind(root);
    const notice = document.createElement('p');
    Object.assign(notice, { className: 'card', role: 'status', textContent: text });
    notice.dataset.part = 'card';
    container.append(notice);
    shadow.append(container);
    createPlacement(composer, shadow, null, { get: () => null, set() {} }, signal).reposition();
    closeOnEscape(root, close, signal);
    shadow.addEventListener('click', close, { signal });
    root.addEventListener('focusout', close, { signal });
  };
}
