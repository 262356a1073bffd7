/** How a part of a chart is filled. The patterns differ even without color. */
export type Pattern = 'full' | 'hatched' | 'pale';

interface Props {
  readonly pattern: Pattern;
  readonly x?: string;
  readonly y?: number;
  readonly width: string;
  readonly height: number;
}

/** A rectangle filled with a pattern. */
export function PatternRect({ pattern, ...box }: Props) {
  return (
    <rect
      class={`pattern ${pattern}`}
      rx="2"
      {...(pattern === 'hatched' && { fill: 'url(#hatch)' })}
      {...box}
    />
  );
}

/** Defines the hatching. Each page with charts must contain it once. */
export function HatchDefinition() {
  return (
    <svg class="definition" width="0" height="0" aria-hidden="true" focusable="false">
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-paper" width="6" height="6" />
        <rect class="hatch-line" width="3" height="6" />
      </pattern>
    </svg>
  );
}
