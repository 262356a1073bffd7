import { useState } from 'preact/hooks';
import { localize } from './i18n.ts';
import type { Offer } from './offer.ts';
import { trusted } from './trusted.ts';

interface Props {
  readonly offer: Offer;
  readonly onAccept: () => Promise<boolean>;
}

/** A button that puts the offered words into the draft, or copies them and says so. */
export function OfferButton({ offer, onAccept }: Props) {
  const [copied, setCopied] = useState(false);
  const accept = () => {
    void onAccept().then((done) => setCopied(done && offer.how === 'copy'));
  };
  return (
    <p class="offer">
      <button type="button" onClick={trusted(accept)}>
        {localize(offer.how, offer.text)}
      </button>
      {copied && <span role="status">{localize('copied')}</span>}
    </p>
  );
}
