import type { ComponentChildren } from 'preact';
import { localize } from '../../ui/i18n.ts';
import type { Ink } from './chart-patterns.tsx';
import { DataTable, type Table } from './data-table.tsx';
import { Legend } from './legend.tsx';

interface Props {
  readonly title: string;
  /** What the picture shows, in words: for those who see it, and for those who do not. */
  readonly says: string;
  readonly legend?: readonly (readonly [Ink, string])[];
  /** The same numbers as the picture's. */
  readonly table: Omit<Table, 'caption'>;
  readonly children: ComponentChildren;
}

/** A picture with its name, what it says, and its numbers as a table one press away. */
export function ChartFigure({ title, says, legend = [], table, children }: Props) {
  return (
    <figure class="chart">
      <figcaption>
        <h3>{title}</h3>
        <p class="soft">{says}</p>
      </figcaption>
      {legend.length > 0 && <Legend of={legend} />}
      <div class="picture" role="img" aria-label={`${title}. ${says}`}>
        {children}
      </div>
      <details>
        <summary>{localize('chartAsTable')}</summary>
        <DataTable caption={title} {...table} />
      </details>
    </figure>
  );
}
