import type { Scope } from '../coach/draft/note.ts';
import { dismissLabels } from './dismiss-labels.ts';
import { localize } from './i18n.ts';
import { trusted } from './trusted.ts';

const scopes: readonly Scope[] = ['here', 'post', 'site', 'everywhere'];

/** Buttons that dismiss a tip, from the narrowest scope to the widest. */
export function DismissButtons({ onDismiss }: { readonly onDismiss: (scope: Scope) => void }) {
  return (
    <fieldset class="dismiss" aria-label={localize('notNow')}>
      {scopes.map((scope) => (
        <button type="button" key={scope} onClick={trusted(() => onDismiss(scope))}>
          {localize(dismissLabels[scope])}
        </button>
      ))}
    </fieldset>
  );
}
