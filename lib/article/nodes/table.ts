import {
  TableCell as TiptapTableCell,
  TableHeader as TiptapTableHeader,
  TableRow as TiptapTableRow,
} from '@tiptap/extension-table';

export { Table } from '@tiptap/extension-table';

/** How many rows or columns one cell may span. */
export const MOST_CELLS = 100;

/** A row of a table. */
export const TableRow = TiptapTableRow.extend({ content: '(tableCell | tableHeader)+' });

const cell = { content: '(paragraph | bulletList | orderedList)+' };

/** A cell of a table; no table stands inside another. */
export const TableCell = TiptapTableCell.extend({ ...cell, addAttributes: spans });
/** A cell that names its row or column. */
export const TableHeader = TiptapTableHeader.extend({ ...cell, addAttributes: spans });

function spans() {
  return {
    colspan: span('colspan'),
    rowspan: span('rowspan'),
    colwidth: { default: null, validate: checkWidths },
  };
}

function span(name: 'colspan' | 'rowspan') {
  return {
    default: 1,
    parseHTML: (element: HTMLElement) =>
      Math.min(Math.max(Number(element.getAttribute(name)) || 1, 1), MOST_CELLS),
    validate: (value: unknown) => {
      if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > MOST_CELLS)
        throw new RangeError(`A cell's ${name} is a number from 1 to ${MOST_CELLS}.`);
    },
  };
}

function checkWidths(value: unknown): void {
  const isRight = value === null || (Array.isArray(value) && value.every((width) => Number.isInteger(width)));
  if (!isRight) throw new RangeError('Widths of columns are numbers.');
}
