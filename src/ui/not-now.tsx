import type { Scope } from '../coach/dismissal.ts';
import { dismiss } from './dismissal-words.ts';
import { say } from './say.ts';
import { trusted } from './trusted.ts';

const scopes: readonly Scope[] = ['here', 'post', 'site', 'everywhere'];

/** Four ways to say "not now", narrow to wide. */
export function NotNow({ onDismiss }: { readonly onDismiss: (scope: Scope) => void }) {
  return (
    <fieldset class="not-now" aria-label={say('notNow')}>
      {scopes.map((scope) => (
        <button type="button" key={scope} onClick={trusted(() => onDismiss(scope))}>
          {say(dismiss[scope])}
        </button>
      ))}
    </fieldset>
  );
}
