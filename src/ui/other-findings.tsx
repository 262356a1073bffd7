import { Component } from 'preact';
import { englishAttributes } from './english.ts';
import { localize, localizeCount } from './i18n.ts';
import { trusted } from './trusted.ts';

/** Another finding in the draft. */
export interface OtherFinding {
  readonly type: 'nudge' | 'praise';
  readonly rule: string;
  readonly name: string;
  /** The words of the draft it is about. */
  readonly quote: string;
}

interface Props {
  readonly entries: readonly OtherFinding[];
  readonly onChoose: (rule: string) => void;
}

/** The other findings, folded until the person opens them; choosing one shows it in the card. */
export class OtherFindings extends Component<Props, { isOpen: boolean }> {
  override state = { isOpen: false };

  private toggle = () => this.setState({ isOpen: !this.state.isOpen });
  override render() {
    const { entries, onChoose } = this.props;
    const { isOpen } = this.state;
    if (entries.length === 0) return null;
    return (
      <div class="else">
        <button type="button" aria-expanded={isOpen} aria-controls="else" onClick={trusted(this.toggle)}>
          {summaryOf(entries)}
        </button>
        <ul id="else" hidden={!isOpen}>
          {entries.map(({ type, rule, name, quote }) => (
            <li key={rule}>
              <button
                type="button"
                class={type}
                onClick={trusted(() => onChoose(rule))}
                {...englishAttributes}
              >
                {name} <q dir="auto">{quote}</q>
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  }
}

/** How much there is: “Also: 1 good thing, 2 tips”. */
function summaryOf(entries: readonly OtherFinding[]): string {
  const praise = entries.filter(({ type }) => type === 'praise').length;
  const tips = entries.length - praise;
  const parts = [
    ...(praise > 0 ? [localizeCount('otherPraise', praise)] : []),
    ...(tips > 0 ? [localizeCount('otherTips', tips)] : []),
  ];
  return localize('otherFindings', new Intl.ListFormat(localize('locale'), { type: 'unit' }).format(parts));
}
