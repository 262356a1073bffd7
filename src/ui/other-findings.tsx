import { useState } from 'preact/hooks';
import { englishAttributes } from './english.ts';
import { localize, localizeCount } from './i18n.ts';
import { trusted } from './trusted.ts';

/** Something else that was seen in the draft. */
export interface OtherFinding {
  readonly type: 'nudge' | 'praise';
  readonly rule: string;
  readonly name: string;
  /** The draft's own words it is about. */
  readonly quote: string;
}

interface Props {
  readonly entries: readonly OtherFinding[];
  readonly onChoose: (rule: string) => void;
}

/** What else was seen, folded until it is asked for; choosing an entry shows it in the card. */
export function OtherFindings({ entries, onChoose }: Props) {
  const [open, setOpen] = useState(false);
  if (entries.length === 0) return null;
  return (
    <div class="else">
      <button type="button" aria-expanded={open} aria-controls="else" onClick={trusted(() => setOpen(!open))}>
        {counted(entries)}
      </button>
      <ul id="else" hidden={!open}>
        {entries.map(({ type, rule, name, quote }) => (
          <li key={rule}>
            <button type="button" class={type} onClick={trusted(() => onChoose(rule))} {...englishAttributes}>
              {name} <q dir="auto">{quote}</q>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function counted(entries: readonly OtherFinding[]): string {
  const praise = entries.filter(({ type }) => type === 'praise').length;
  const tips = entries.length - praise;
  const parts = [
    ...(praise > 0 ? [localizeCount('otherPraise', praise)] : []),
    ...(tips > 0 ? [localizeCount('otherTips', tips)] : []),
  ];
  return localize('otherFindings', new Intl.ListFormat(localize('locale'), { type: 'unit' }).format(parts));
}
