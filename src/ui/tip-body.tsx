import type { Finding } from '../analyzer/analysis.ts';
import type { CoachActions, CoachState } from './coach-state.ts';
import { englishAttributes, localize } from './i18n.ts';
import { OfferButton } from './offer-button.tsx';
import { PostPrompt } from './post-prompt.tsx';

interface Props {
  readonly finding: Finding;
  readonly state: CoachState;
  readonly actions: CoachActions;
}

/** What the finding is, what to try, and why, with the source. */
export function TipBody({ finding, state, actions }: Props) {
  const { offer, isAsking } = state;
  return (
    <>
      <p id="what" {...englishAttributes}>
        {finding.what}
      </p>
      {isAsking && <PostPrompt onPost={actions.post} onKeep={actions.close} />}
      {finding.suggestion !== '' && (
        <p class="try" {...englishAttributes}>
          {finding.suggestion}
        </p>
      )}
      {offer !== null && (
        <OfferButton key={`${offer.how} ${offer.text}`} offer={offer} onAccept={actions.accept} />
      )}
      <p class="why" {...englishAttributes}>
        {finding.why}{' '}
        {finding.source !== null && (
          <a href={finding.source.url} target="_blank" rel="noopener noreferrer">
            {localize('source', finding.source.title)}
          </a>
        )}
      </p>
    </>
  );
}
