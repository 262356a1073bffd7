import { type Ink, Stretch } from './chart-patterns.tsx';

/** Which ink stands for what. */
export function Legend({ of }: { readonly of: readonly (readonly [Ink, string])[] }) {
  return (
    <ul class="legend">
      {of.map(([ink, name]) => (
        <li key={ink}>
          <svg width="16" height="12" aria-hidden="true" focusable="false">
            <Stretch ink={ink} width="100%" height={12} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
