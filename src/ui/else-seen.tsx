import { useState } from 'preact/hooks';
import { english } from './english.ts';
import { say, sayCount } from './say.ts';
import { trusted } from './trusted.ts';

/** Something else that was seen in the draft. */
export interface Entry {
  readonly type: 'nudge' | 'praise';
  readonly rule: string;
  readonly name: string;
  /** The draft's own words it is about. */
  readonly quote: string;
}

interface Props {
  readonly entries: readonly Entry[];
  readonly onChoose: (rule: string) => void;
}

/** What else was seen, folded until it is asked for; choosing an entry shows it in the card. */
export function ElseSeen({ entries, onChoose }: Props) {
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
            <button type="button" class={type} onClick={trusted(() => onChoose(rule))} {...english}>
              {name} <q dir="auto">{quote}</q>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function counted(entries: readonly Entry[]): string {
  const praise = entries.filter(({ type }) => type === 'praise').length;
  const tips = entries.length - praise;
  const parts = [
    ...(praise > 0 ? [sayCount('elsePraise', praise)] : []),
    ...(tips > 0 ? [sayCount('elseTips', tips)] : []),
  ];
  return say('alsoSeen', new Intl.ListFormat(say('locale'), { type: 'unit' }).format(parts));
}
