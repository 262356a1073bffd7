import { languageAttributes, localize } from '../../ui/i18n.ts';
import type { Composer } from '../box/find-composer.ts';
import { closeOnEscape } from '../overlay/close-on-escape.ts';
import { createOverlayHost } from '../overlay/overlay-host.ts';
import { createPlacement } from '../overlay/placing/placement.ts';
import { themeBehind } from '../overlay/theme.ts';

/**
 * Prepares the one line that is left to say when the extension is updated or switched off under a page, while its
 * words can still be asked for. What is returned says it, beside a composer, until Escape, a press on it,
 * or writing elsewhere.
 */
export function prepareOrphanedNotice(): (composer: Composer) => void {
  const words = localize('outdated');
  const language = languageAttributes();
  return (composer) => {
    const { root } = composer;
    const end = new AbortController();
    const leave = () => end.abort();
    const shadow = createOverlayHost(root, leave, end.signal);
    const home = document.createElement('div');
    Object.assign(home, { className: 'coach', ...language });
    home.dataset.theme = themeBehind(root);
    const line = document.createElement('p');
    Object.assign(line, { className: 'card', role: 'status', textContent: words });
    line.dataset.part = 'card';
    home.append(line);
    shadow.append(home);
    createPlacement(composer, shadow, null, { get: () => null, set() {} }, end.signal).reposition();
    closeOnEscape(root, leave, end.signal);
    shadow.addEventListener('click', leave, end);
    root.addEventListener('focusout', leave, end);
  };
}
