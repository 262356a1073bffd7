import type { Finding } from '../analyzer/analysis.ts';
import type { Scope } from '../coach/dismissal.ts';
import type { LeanStep } from '../coach/lean-step.ts';
import type { Note } from '../coach/note.ts';
import { dismiss, dismissed } from './dismissal-words.ts';
import { LeanGlyph } from './lean-glyph.tsx';
import type { Offer } from './offer.ts';
import { OfferButton } from './offer-button.tsx';
import { say } from './say.ts';
import { sayLean } from './say-lean.ts';
import { trusted } from './trusted.ts';

const scopes: readonly Scope[] = ['here', 'post', 'site', 'everywhere'];

interface Props {
  readonly lean: LeanStep;
  readonly note: Note | null;
  readonly offer: Offer | null;
  readonly onAccept: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly onDismiss: (scope: Scope) => void;
  readonly onUndo: () => void;
}

/** One tip in three beats (what, why, what to try), and four ways to say "not now". */
export function Card({ lean, note, offer, onAccept, onClose, onDismiss, onUndo }: Props) {
  const finding = note?.type === 'nudge' || note?.type === 'praise' ? note.finding : null;
  return (
    <section class="card" data-part="card" role="dialog" aria-label={finding?.name ?? say('appName')}>
      <header>
        <LeanGlyph lean={lean} size={22} />
        <h2>{finding?.name ?? say('appName')}</h2>
        <button type="button" class="close" aria-label={say('close')} onClick={trusted(onClose)}>
          ×
        </button>
      </header>
      {finding !== null && <Beats finding={finding} offer={offer} onAccept={onAccept} />}
      {note?.type === 'dismissed' && (
        <p>
          {say(dismissed[note.scope])}{' '}
          <button type="button" class="undo" onClick={trusted(onUndo)}>
            {say('undo')}
          </button>
        </p>
      )}
      {note?.type === 'heeded' && <p>{say('heeded', note.name)}</p>}
      {note === null && <p>{say('nothingYet')}</p>}
      <p class="lean">{sayLean(lean)}</p>
      {note?.type === 'nudge' && (
        <fieldset class="not-now" aria-label={say('notNow')}>
          {scopes.map((scope) => (
            <button type="button" key={scope} onClick={trusted(() => onDismiss(scope))}>
              {say(dismiss[scope])}
            </button>
          ))}
        </fieldset>
      )}
    </section>
  );
}

type BeatsProps = Pick<Props, 'offer' | 'onAccept'> & { readonly finding: Finding };

function Beats({ finding, offer, onAccept }: BeatsProps) {
  return (
    <>
      <p>{finding.what}</p>
      {finding.suggestion !== '' && <p class="try">{finding.suggestion}</p>}
      {offer !== null && <OfferButton key={`${offer.how} ${offer.text}`} offer={offer} onAccept={onAccept} />}
      <p class="why">
        {finding.why}{' '}
        {finding.source && (
          <a href={finding.source.url} target="_blank" rel="noopener noreferrer">
            {say('source', finding.source.title)}
          </a>
        )}
      </p>
    </>
  );
}
