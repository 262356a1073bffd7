import type { ComponentChildren } from 'preact';
import { localize } from '../../ui/i18n.ts';
import { type Pattern, PatternRect } from './chart-patterns.tsx';
import { DataTable, type Table } from './data-table.tsx';

interface Props {
  readonly title: string;
  /** What the chart shows, in words. Screen readers read it instead of the chart. */
  readonly summary: string;
  /** What each pattern means. */
  readonly legend?: readonly (readonly [Pattern, string])[];
  /** The numbers of the chart. */
  readonly table: Omit<Table, 'caption'>;
  readonly children: ComponentChildren;
}

/** A chart with a title, a summary and a legend. Its numbers can be shown as a table. */
export function ChartFigure({ title, summary, legend = [], table, children }: Props) {
  return (
    <figure class="chart">
      <figcaption>
        <h3>{title}</h3>
        <p class="soft">{summary}</p>
      </figcaption>
      {legend.length > 0 && (
        <ul class="legend">
          {legend.map(([pattern, name]) => (
            <li key={pattern}>
              <svg width="16" height="12" aria-hidden="true" focusable="false">
                <PatternRect pattern={pattern} width="100%" height={12} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <div role="img" aria-label={`${title}. ${summary}`}>
        {children}
      </div>
      <details>
        <summary>{localize('chartAsTable')}</summary>
        <DataTable caption={title} {...table} />
      </details>
    </figure>
  );
}
