import { useState } from 'preact/hooks';
import type { HabitLog } from '../../coach/counting/counts.ts';
import type { DeletionScope } from '../../coach/log/deletions.ts';
import { tallyOf } from '../../coach/week/tally.ts';
import { deleteHistory } from '../../messages/history-messages.ts';
import { localize } from '../../ui/i18n.ts';
import { Problem } from '../../ui/problem.tsx';
import { siteName } from '../site-name.ts';
import { longDay } from '../week/format-days.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { DeleteForm } from './delete-form.tsx';

/** Deletes the counts of a day, of a site, or all counts, after a confirmation. */
export function Delete({ log }: { readonly log: HabitLog }) {
  const [chosen, setChosen] = useState<DeletionScope | null>(null);
  const [failed, setFailed] = useState(false);
  const days = Object.keys(log).sort().reverse();
  const sites = new Set(
    Object.values(log).flatMap((counts) => tallyOf(counts).sites.map(({ site }) => site)),
  );
  const remove = (scope: DeletionScope) => {
    setChosen(null);
    setFailed(false);
    deleteHistory(scope).catch(() => setFailed(true));
  };
  return (
    <section aria-labelledby="delete">
      <h3 id="delete">{localize('deleteTitle')}</h3>
      <p class="soft">{localize('deleteLead')}</p>
      <DeleteForm
        label={localize('deleteDay')}
        choices={days.map((day) => ({ id: day, name: `${longDay(day)} (${day})` }))}
        onChoose={(day) => setChosen({ what: 'day', day })}
      />
      <DeleteForm
        label={localize('deleteSite')}
        choices={[...sites].map((id) => ({ id, name: siteName(id) }))}
        onChoose={(site) => setChosen({ what: 'site', site })}
      />
      <div class="actions">
        <button type="button" class="button" onClick={() => setChosen({ what: 'everything' })}>
          {localize('deleteAll')}
        </button>
      </div>
      <Problem text={failed ? localize('saveFailed') : ''} />
      {chosen !== null && (
        <ConfirmDialog
          question={questionFor(chosen)}
          effect={localize('deleteEffect')}
          confirm={localize('deleteYes')}
          onConfirm={() => remove(chosen)}
          onCancel={() => setChosen(null)}
        />
      )}
    </section>
  );
}

function questionFor(scope: DeletionScope): string {
  switch (scope.what) {
    case 'day':
      return localize('deleteAskDay', longDay(scope.day));
    case 'site':
      return localize('deleteAskSite', siteName(scope.site));
    case 'everything':
      return localize('deleteAskAll');
  }
}
