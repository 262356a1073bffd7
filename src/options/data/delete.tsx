import { useState } from 'preact/hooks';
import type { HabitLog } from '../../coach/counting/counts.ts';
import type { DeletionScope } from '../../coach/log/deletions.ts';
import { tallyOf } from '../../coach/week/tally.ts';
import { deleteHistory } from '../../messages/history-messages.ts';
import { localize } from '../../ui/i18n.ts';
import { Problem } from '../../ui/problem.tsx';
import { siteName } from '../site-name.ts';
import { longDay } from '../week/format-days.ts';
import { Confirm } from './confirm-dialog.tsx';
import { DeleteOne } from './delete-form.tsx';

/** Ways to forget: a day, a site, or everything, each asked about before it is done. */
export function Delete({ log }: { readonly log: HabitLog }) {
  const [asked, setAsked] = useState<DeletionScope | null>(null);
  const [failed, setFailed] = useState(false);
  const days = Object.keys(log).sort().reverse();
  const sites = new Set(
    Object.values(log).flatMap((counts) => tallyOf(counts).sites.map(({ site }) => site)),
  );
  const go = (what: DeletionScope) => {
    setAsked(null);
    setFailed(false);
    deleteHistory(what).catch(() => setFailed(true));
  };
  return (
    <section aria-labelledby="delete">
      <h3 id="delete">{localize('deleteTitle')}</h3>
      <p class="soft">{localize('deleteLead')}</p>
      <DeleteOne
        label={localize('deleteDay')}
        choices={days.map((day) => ({ id: day, name: `${longDay(day)} (${day})` }))}
        onAsk={(day) => setAsked({ what: 'day', day })}
      />
      <DeleteOne
        label={localize('deleteSite')}
        choices={[...sites].map((id) => ({ id, name: siteName(id) }))}
        onAsk={(site) => setAsked({ what: 'site', site })}
      />
      <div class="actions">
        <button type="button" class="button" onClick={() => setAsked({ what: 'everything' })}>
          {localize('deleteAll')}
        </button>
      </div>
      <Problem text={failed ? localize('saveFailed') : ''} />
      {asked !== null && (
        <Confirm
          question={questionOf(asked)}
          says={localize('deleteEffect')}
          yes={localize('deleteYes')}
          onYes={() => go(asked)}
          onNo={() => setAsked(null)}
        />
      )}
    </section>
  );
}

function questionOf(what: DeletionScope): string {
  switch (what.what) {
    case 'day':
      return localize('deleteAskDay', longDay(what.day));
    case 'site':
      return localize('deleteAskSite', siteName(what.site));
    case 'everything':
      return localize('deleteAskAll');
  }
}
