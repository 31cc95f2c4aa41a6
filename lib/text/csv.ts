/** Says to spreadsheets that what follows is UTF-8: without it they take Vietnamese for something else. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run as a formula if a text began with it. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A line of a file for spreadsheets (RFC 4180). A text that a spreadsheet would run gets an apostrophe before it, as
 * OWASP advises; numbers stay numbers.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
