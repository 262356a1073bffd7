import { useState } from 'preact/hooks';
import type { Offer } from './offer.ts';
import { say } from './say.ts';
import { trusted } from './trusted.ts';

interface Props {
  readonly offer: Offer;
  readonly onAccept: () => Promise<boolean>;
}

/** Puts the offered words in place, or copies them; says which before it is pressed, and copied when it has. */
export function OfferButton({ offer, onAccept }: Props) {
  const [copied, setCopied] = useState(false);
  const accept = () => {
    void onAccept().then((done) => setCopied(done && offer.how === 'copy'));
  };
  return (
    <p class="offer">
      <button type="button" onClick={trusted(accept)}>
        {say(offer.how, offer.text)}
      </button>
      {copied && <span role="status">{say('copied')}</span>}
    </p>
  );
}
