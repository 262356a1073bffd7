import { type Pattern, PatternRect } from './chart-patterns.tsx';

export interface Bar {
  readonly label: string;
  /** Drawn one after the other from the start. */
  readonly parts: readonly (readonly [Pattern, number])[];
  /** A number to compare with, drawn as a thinner bar below; null if there is none. */
  readonly compared?: number | null;
  /** The text at the end of the bar. */
  readonly value: string;
}

const barHeight = 14;
const comparedHeight = 6;

/** A horizontal bar chart. */
export function BarChart({ bars }: { readonly bars: readonly Bar[] }) {
  const max = Math.max(1, ...bars.flatMap(({ parts, compared }) => [sumOf(parts), compared ?? 0]));
  const percent = (count: number) => `${(100 * count) / max}%`;
  return (
    <div class="bars">
      {bars.map(({ label, parts, compared = null, value }) => (
        <div class="bar" key={label}>
          <span class="bar-label">{label}</span>
          <svg
            width="100%"
            height={compared === null ? barHeight : barHeight + 2 + comparedHeight}
            aria-hidden="true"
            focusable="false"
          >
            {parts.map(([pattern, count], i) => (
              <PatternRect
                key={pattern}
                pattern={pattern}
                x={percent(sumOf(parts.slice(0, i)))}
                width={percent(count)}
                height={barHeight}
              />
            ))}
            {compared !== null && (
              <PatternRect
                pattern="hatched"
                y={barHeight + 2}
                width={percent(compared)}
                height={comparedHeight}
              />
            )}
          </svg>
          <span class="bar-value">
            {value} {compared !== null && <span class="soft">{compared}</span>}
          </span>
        </div>
      ))}
    </div>
  );
}

const sumOf = (parts: Bar['parts']) => parts.reduce((sum, [, count]) => sum + count, 0);
