/** Text on one line: NFC, each run of line breaks and tabs (with the spaces about it) a single space. */
export function asOneLine(text: string): string {
  return text.normalize('NFC').replace(/[^\S\u00a0]*[\r\n\t\v\f\u0085\u2028\u2029]+[^\S\u00a0]*/g, ' ');
}
