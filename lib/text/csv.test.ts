import { expect, it } from 'vitest';
import { csvLine } from './csv.ts';

it.each([
  [['Nước lên', 12, null], 'Nước lên,12,\r\n'],
  [['Ông nói: “được”, rồi đi', 'a "b" c'], '"Ông nói: “được”, rồi đi","a ""b"" c"\r\n'],
  [['dòng một\ndòng hai'], '"dòng một\ndòng hai"\r\n'],
  [[-3, 0.5], '-3,0.5\r\n'],
])('%j is written as a spreadsheet reads it', (cells, line) => {
  expect(csvLine(cells)).toBe(line);
});

it.each(['=1+1', '+84 909', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'])(
  'a spreadsheet does not run %j',
  (text) => {
    expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/);
  },
);
