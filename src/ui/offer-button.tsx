import { Component } from 'preact';
import { localize } from './i18n.ts';
import type { Offer } from './offer.ts';
import { trusted } from './trusted.ts';

interface Props {
  readonly offer: Offer;
  readonly onAccept: () => Promise<boolean>;
}

/** A button that inserts the offered words into the draft, or copies them and confirms that. */
export class OfferButton extends Component<Props, { isCopied: boolean }> {
  override state = { isCopied: false };

  private accept = async () => {
    const { offer, onAccept } = this.props;
    const isDone = await onAccept();
    this.setState({ isCopied: isDone && offer.how === 'copy' });
  };
  override render() {
    const { how, text } = this.props.offer;
    return (
      <p class="offer">
        <button type="button" onClick={trusted(() => void this.accept())}>
          {localize(how, text)}
        </button>
        {this.state.isCopied && <span role="status">{localize('copied')}</span>}
      </p>
    );
  }
}
