import { useState } from 'preact/hooks';
import type { HabitLog } from '../../coach/counts.ts';
import type { Forget } from '../../coach/log/cuts.ts';
import { tallyOf } from '../../coach/tally.ts';
import { forget } from '../../messages/own-log.ts';
import { Problem } from '../../ui/problem.tsx';
import { say } from '../../ui/say.ts';
import { siteName } from '../site-name.ts';
import { longDay } from '../week/say-days.ts';
import { Confirm } from './confirm.tsx';
import { DeleteOne } from './delete-one.tsx';

/** Ways to forget: a day, a site, or everything, each asked about before it is done. */
export function Delete({ log }: { readonly log: HabitLog }) {
  const [asked, setAsked] = useState<Forget | null>(null);
  const [failed, setFailed] = useState(false);
  const days = Object.keys(log).sort().reverse();
  const sites = new Set(
    Object.values(log).flatMap((counts) => tallyOf(counts).sites.map(({ site }) => site)),
  );
  const go = (what: Forget) => {
    setAsked(null);
    setFailed(false);
    forget(what).catch(() => setFailed(true));
  };
  return (
    <section aria-labelledby="delete">
      <h3 id="delete">{say('deleteTitle')}</h3>
      <p class="soft">{say('deleteLead')}</p>
      <DeleteOne
        label={say('deleteDay')}
        choices={days.map((day) => ({ id: day, name: `${longDay(day)} (${day})` }))}
        onAsk={(day) => setAsked({ what: 'day', day })}
      />
      <DeleteOne
        label={say('deleteSite')}
        choices={[...sites].map((id) => ({ id, name: siteName(id) }))}
        onAsk={(site) => setAsked({ what: 'site', site })}
      />
      <div class="actions">
        <button type="button" class="button" onClick={() => setAsked({ what: 'everything' })}>
          {say('deleteAll')}
        </button>
      </div>
      <Problem words={failed ? say('notSaved') : ''} />
      {asked !== null && (
        <Confirm
          question={questionOf(asked)}
          says={say('deleteWhere')}
          yes={say('deleteYes')}
          onYes={() => go(asked)}
          onNo={() => setAsked(null)}
        />
      )}
    </section>
  );
}

function questionOf(what: Forget): string {
  switch (what.what) {
    case 'day':
      return say('deleteAskDay', longDay(what.day));
    case 'site':
      return say('deleteAskSite', siteName(what.site));
    case 'everything':
      return say('deleteAskAll');
  }
}
