import { Component } from 'preact';
import { englishAttributes, localize, localizeCount } from './i18n.ts';
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
  readonly findings: readonly OtherFinding[];
  readonly onChoose: (rule: string) => void;
}

/** A list of the other findings, closed at first. Choosing one shows it in the card. */
export class OtherFindings extends Component<Props, { isOpen: boolean }> {
  override state = { isOpen: false };

  private toggle = () => this.setState({ isOpen: !this.state.isOpen });
  override render() {
    const { findings, onChoose } = this.props;
    const { isOpen } = this.state;
    if (findings.length === 0) return null;
    return (
      <div class="others">
        <button type="button" aria-expanded={isOpen} aria-controls="others" onClick={trusted(this.toggle)}>
          {summaryOf(findings)}
        </button>
        <ul id="others" hidden={!isOpen}>
          {findings.map(({ type, rule, name, quote }) => (
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

/** Returns how many there are: “Also: 1 good thing, 2 tips”. */
function summaryOf(findings: readonly OtherFinding[]): string {
  const praise = findings.filter(({ type }) => type === 'praise').length;
  const tips = findings.length - praise;
  const parts = [
    ...(praise > 0 ? [localizeCount('otherPraise', praise)] : []),
    ...(tips > 0 ? [localizeCount('otherTips', tips)] : []),
  ];
  return localize('otherFindings', new Intl.ListFormat(localize('locale'), { type: 'unit' }).format(parts));
}
