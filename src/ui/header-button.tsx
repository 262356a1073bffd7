import { trusted } from './trusted.ts';

const icons = {
  close: 'M5.5 5.5l9 9m0-9l-9 9',
  /** Arrows in four directions. */
  move: 'M10 3.5v13M3.5 10h13M8 5.5l2-2 2 2M8 14.5l2 2 2-2M5.5 8l-2 2 2 2M14.5 8l2 2-2 2',
};

interface Props {
  readonly name: keyof typeof icons;
  readonly label: string;
  readonly onPress: () => void;
}

/** An icon button in the header of the card. Its label is also the tooltip. */
export function HeaderButton({ name, label, onPress }: Props) {
  return (
    <button
      type="button"
      class={`header-button ${name}`}
      aria-label={label}
      title={label}
      onClick={trusted(onPress)}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={icons[name]} />
      </svg>
    </button>
  );
}
