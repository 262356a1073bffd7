import { type Ink, Stretch } from './chart-patterns.tsx';

export interface Bar {
  readonly label: string;
  /** Laid end to end from the start. */
  readonly parts: readonly (readonly [Ink, number])[];
  /** A number to see this one beside, as a thinner bar below; null where there is none. */
  readonly beside?: number | null;
  /** What stands at the end of the bar. */
  readonly value: string;
}

const thick = 14;
const thin = 6;

/** Bars from one edge, one a line, as long as their numbers. */
export function BarChart({ bars }: { readonly bars: readonly Bar[] }) {
  const longest = Math.max(1, ...bars.flatMap(({ parts, beside }) => [lengthOf(parts), beside ?? 0]));
  const share = (count: number) => `${(100 * count) / longest}%`;
  return (
    <div class="bars">
      {bars.map(({ label, parts, beside = null, value }) => (
        <div class="bar" key={label}>
          <span class="bar-label">{label}</span>
          <svg
            width="100%"
            height={beside === null ? thick : thick + 2 + thin}
            aria-hidden="true"
            focusable="false"
          >
            {parts.map(([ink, count], i) => (
              <Stretch
                key={ink}
                ink={ink}
                x={share(lengthOf(parts.slice(0, i)))}
                width={share(count)}
                height={thick}
              />
            ))}
            {beside !== null && <Stretch ink="hatched" y={thick + 2} width={share(beside)} height={thin} />}
          </svg>
          <span class="bar-value">
            {value} {beside !== null && <span class="soft">{beside}</span>}
          </span>
        </div>
      ))}
    </div>
  );
}

const lengthOf = (parts: Bar['parts']) => parts.reduce((sum, [, count]) => sum + count, 0);
