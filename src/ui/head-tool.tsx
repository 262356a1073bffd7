import { trusted } from './trusted.ts';

const signs = {
  close: 'M5.5 5.5l9 9m0-9l-9 9',
  /** Arrows to all four sides. */
  move: 'M10 3.5v13M3.5 10h13M8 5.5l2-2 2 2M8 14.5l2 2 2-2M5.5 8l-2 2 2 2M14.5 8l2 2-2 2',
};

interface Props {
  readonly name: keyof typeof signs;
  readonly words: string;
  readonly onPress: () => void;
}

/** A small button at the end of the card's title line: a sign, with its words for those who rest on it or hear it. */
export function HeadTool({ name, words, onPress }: Props) {
  return (
    <button type="button" class={`tool ${name}`} aria-label={words} title={words} onClick={trusted(onPress)}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={signs[name]} />
      </svg>
    </button>
  );
}
