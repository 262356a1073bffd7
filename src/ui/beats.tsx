import type { Finding } from '../analyzer/analysis.ts';
import { AskFirst } from './ask-first.tsx';
import type { CoachActions, CoachState } from './coach-view.tsx';
import { english } from './english.ts';
import { OfferButton } from './offer-button.tsx';
import { say } from './say.ts';

interface Props {
  readonly finding: Finding;
  readonly state: CoachState;
  readonly actions: CoachActions;
}

/** What was seen, what to try and why it matters, with its source. */
export function Beats({ finding, state, actions }: Props) {
  const { offer, asking, again } = state;
  return (
    <>
      <p id="what" {...english}>
        {finding.what}
      </p>
      {asking && <AskFirst onPost={actions.post} onKeep={actions.close} />}
      {finding.suggestion !== '' && (
        <p class="try" {...english}>
          {finding.suggestion}
        </p>
      )}
      {offer !== null && (
        <OfferButton key={`${offer.how} ${offer.text}`} offer={offer} onAccept={actions.accept} />
      )}
      <p class="why" {...english}>
        {finding.why}{' '}
        {finding.source !== null && (
          <a href={finding.source.url} target="_blank" rel="noopener noreferrer">
            {say('source', finding.source.title)}
          </a>
        )}
      </p>
      {again && <p class="aside">{say('saidAnotherWay')}</p>}
    </>
  );
}
