import type { ReactNode } from 'react';

export const NUMBER = 'font-figures tabular-nums text-end whitespace-nowrap';

/** A column of figures: what stands over it, and how it is set. */
export type Column = { readonly id: string; readonly name: string; readonly isNumber?: boolean };

/** A row: its first cell heads it. A cell is what it shows under the id of its column. */
export type Row = { readonly id: string; readonly cells: Readonly<Record<string, ReactNode>> };

const SCROLLED_BY_KEYS = { tabIndex: 0 };

/** A table of figures, which scrolls inside itself where it is too wide. */
export function FigureTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
}) {
  return (
    <div {...SCROLLED_BY_KEYS} className="relative overflow-x-auto">
      <table className="w-full">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, name, isNumber }) => (
              <th
                key={id}
                scope="col"
                className={`border-b border-ink px-2 py-1.75 text-micro font-medium text-ink-mute first:ps-0 last:pe-0 max-sm:not-first:ps-1 max-sm:not-last:pe-1 ${isNumber ? 'text-end' : 'text-start'}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {columns.map(({ id: column, isNumber }, n) => {
                const Cell = n === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column}
                    scope={n === 0 ? 'row' : undefined}
                    className={`h-10 border-b border-line px-2 py-1.5 font-normal first:ps-0 last:pe-0 max-sm:not-first:ps-1 max-sm:not-last:pe-1 ${isNumber ? NUMBER : 'text-start'}`}
                  >
                    {cells[column]}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
