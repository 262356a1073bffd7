import { type Ink, Stretch } from './chart-patterns.tsx';

export type Parts = readonly (readonly [Ink, number])[];

export interface Column {
  readonly label: string;
  /** Stacked upward from the line. */
  readonly up: Parts;
  /** Stacked downward from the line. */
  readonly down?: Parts;
  /** What stands under the label. */
  readonly value?: string;
}

interface Props {
  readonly columns: readonly Column[];
  /** In CSS pixels, of the tallest column and the deepest together. */
  readonly height: number;
}

const heightOf = (parts: Parts = []) => parts.reduce((sum, [, count]) => sum + count, 0);
const gap = 1;

/** Columns side by side on one line, as tall as their numbers, and below it as deep. */
export function ColumnChart({ columns, height }: Props) {
  const top = Math.max(0, ...columns.map(({ up }) => heightOf(up)));
  const bottom = Math.max(0, ...columns.map(({ down }) => heightOf(down)));
  const scale = (height - 2 * gap) / Math.max(1, top + bottom);
  const line = top * scale + gap;
  return (
    <div class="columns">
      {columns.map(({ label, up, down = [], value }) => (
        <div class="column" key={label}>
          <svg width="100%" height={height} aria-hidden="true" focusable="false">
            {up.map(([ink, count], i) => (
              <Stretch
                key={ink}
                ink={ink}
                x="16%"
                width="68%"
                y={line - heightOf(up.slice(0, i + 1)) * scale}
                height={count * scale}
              />
            ))}
            {down.map(([ink, count], i) => (
              <Stretch
                key={ink}
                ink={ink}
                x="16%"
                width="68%"
                y={line + heightOf(down.slice(0, i)) * scale}
                height={count * scale}
              />
            ))}
            <rect class="axis" x="-1" y={line - gap / 2} width="101%" height={gap} />
          </svg>
          <span class="column-label">{label}</span>
          {value !== undefined && <span class="column-value">{value}</span>}
        </div>
      ))}
    </div>
  );
}
