import type { Mark, Node } from '@tiptap/pm/model';

/** A line of the text: a paragraph, a crosshead and the like, or a point of a list that is nothing but a paragraph. */
export function isLine(node: Node): boolean {
  return (
    node.isTextblock || (node.childCount === 1 && node.type.name === 'listItem' && isLine(node.child(0)))
  );
}

/** The beginning of a line. */
export type Break = { readonly at: number; readonly size: number; readonly line: Node; readonly text: null };

/** A letter (a UTF-16 unit), or something else that stands among the letters, with the line that it stands in. */
export type Letter = {
  readonly at: number;
  readonly size: number;
  readonly line: Node;
  readonly text: string;
  readonly node: Node;
  readonly marks: readonly Mark[];
};

export type Piece = Break | Letter;

/** Lines that stand beside each other as pieces in a row, each with its offset from the first line's beginning. */
export function piecesOf(lines: readonly Node[]): Piece[] {
  let at = 0;
  return lines.flatMap((line) => {
    const pieces = [{ at, size: depthOf(line), line, text: null }, ...lettersOf(line, at + depthOf(line))];
    at += line.nodeSize;
    return pieces;
  });
}

/** How many blocks open at the beginning of a line. */
export function depthOf(line: Node): number {
  return line.isTextblock ? 1 : 2;
}

/** The block of a line that holds its words. */
export function wordsOf(line: Node): Node {
  return line.isTextblock ? line : line.child(0);
}

function lettersOf(line: Node, start: number): Letter[] {
  const letters: Letter[] = [];
  let at = start;
  for (const node of wordsOf(line).children) {
    const units = node.text ? node.text.split('') : [''];
    const size = node.text ? 1 : node.nodeSize;
    for (const text of units) {
      letters.push({ at, size, line, text, node, marks: node.marks });
      at += size;
    }
  }
  return letters;
}

/** Whether two pieces say the same, however they look and whatever is suggested about them. */
export function saysTheSame(a: Piece, b: Piece): boolean {
  if (a.text === null || b.text === null)
    return a.text === b.text && a.line.type === b.line.type && wordsOf(a.line).type === wordsOf(b.line).type;
  return a.text === b.text && a.node.type === b.node.type;
}
