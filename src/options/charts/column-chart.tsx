import { type Pattern, PatternRect } from './chart-patterns.tsx';

type Parts = readonly (readonly [Pattern, number])[];

interface Column {
  readonly label: string;
  /** Stacked upward from the axis. */
  readonly up: Parts;
  /** Stacked downward from the axis. */
  readonly down?: Parts;
  /** The text below the label. */
  readonly value?: string;
}

interface Props {
  readonly columns: readonly Column[];
  /** In CSS pixels, from the top of the highest column to the bottom of the lowest. */
  readonly height: number;
}

const sumOf = (parts: Parts = []) => parts.reduce((sum, [, count]) => sum + count, 0);
const axisHeight = 1;

/** A column chart whose columns can extend above and below the axis. */
export function ColumnChart({ columns, height }: Props) {
  const maxUp = Math.max(0, ...columns.map(({ up }) => sumOf(up)));
  const maxDown = Math.max(0, ...columns.map(({ down }) => sumOf(down)));
  const scale = (height - 2 * axisHeight) / Math.max(1, maxUp + maxDown);
  const axis = maxUp * scale + axisHeight;
  return (
    <div class="columns">
      {columns.map(({ label, up, down = [], value }) => (
        <div class="column" key={label}>
          <svg width="100%" height={height} aria-hidden="true" focusable="false">
            {up.map(([pattern, count], i) => (
              <PatternRect
                key={pattern}
                pattern={pattern}
                x="16%"
                width="68%"
                y={axis - sumOf(up.slice(0, i + 1)) * scale}
                height={count * scale}
              />
            ))}
            {down.map(([pattern, count], i) => (
              <PatternRect
                key={pattern}
                pattern={pattern}
                x="16%"
                width="68%"
                y={axis + sumOf(down.slice(0, i)) * scale}
                height={count * scale}
              />
            ))}
            <rect class="axis" x="-1" y={axis - axisHeight / 2} width="101%" height={axisHeight} />
          </svg>
          <span class="column-label">{label}</span>
          {value !== undefined && <span class="column-value">{value}</span>}
        </div>
      ))}
    </div>
  );
}
