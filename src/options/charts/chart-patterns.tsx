/** How a part of a picture is filled. Each differs from the others without its color too. */
export type Ink = 'full' | 'hatched' | 'pale';

interface Props {
  readonly ink: Ink;
  readonly x?: string;
  readonly y?: number;
  readonly width: string;
  readonly height: number;
}

/** One filled stretch of a picture. */
export function Stretch({ ink, ...box }: Props) {
  return <rect class={`ink ${ink}`} rx="2" {...(ink === 'hatched' && { fill: 'url(#hatch)' })} {...box} />;
}

/** The hatching, once for all pictures of a page. */
export function Hatching() {
  return (
    <svg class="unseen" width="0" height="0" aria-hidden="true" focusable="false">
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-paper" width="6" height="6" />
        <rect class="hatch-line" width="3" height="6" />
      </pattern>
    </svg>
  );
}
