import type { Node } from '@tiptap/pm/model';
import type { ChangedRange } from './changed-ranges.ts';
import type { WrittenLines } from './suggested-lines.ts';

/** Top blocks that a transaction changed, where they began before and now, and what stands on either side of them. */
export type ChangedBlocks = WrittenLines & {
  readonly atB: number;
  readonly atA: number;
  readonly beside: readonly [readonly Node[], readonly Node[]];
};

type Texts = { readonly before: Node; readonly after: Node };

/** The top blocks that a transaction touched, those that it touched together in one, with all that it replaced, as seen from there. */
export function changedBlocks(
  texts: Texts,
  touched: readonly ChangedRange[],
  replaced: readonly ChangedRange[],
): ChangedBlocks[] {
  const { before, after } = texts;
  return spansOf(texts, touched).map(({ B, A }) => {
    const atB = startOf(before, B[0]);
    const atA = startOf(after, A[0]);
    return {
      atB,
      atA,
      before: before.children.slice(...B),
      after: after.children.slice(...A),
      ranges: replaced.map(({ fromB, toB, fromA, toA }) => ({
        fromB: fromB - atB,
        toB: toB - atB,
        fromA: fromA - atA,
        toA: toA - atA,
      })),
      beside: [before.children.slice(Math.max(0, B[0] - 1), B[0]), before.children.slice(B[1], B[1] + 1)],
    };
  });
}

type Indices = readonly [number, number];
type Span = { readonly B: Indices; readonly A: Indices };

function spansOf({ before, after }: Texts, ranges: readonly ChangedRange[]): Span[] {
  const spans: Span[] = [];
  for (const range of ranges) {
    const B = indicesOf(before, range.fromB, range.toB);
    const A = indicesOf(after, range.fromA, range.toA);
    const last = spans.at(-1);
    const isApart = !last || (B[0] >= last.B[1] && A[0] >= last.A[1]);
    if (isApart) spans.push({ B, A });
    else spans.splice(-1, 1, { B: both(last.B, B), A: both(last.A, A) });
  }
  return spans;
}

function both(a: Indices, b: Indices): Indices {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function indicesOf(doc: Node, from: number, to: number): Indices {
  return [doc.resolve(from).index(0), doc.resolve(to).indexAfter(0)];
}

function startOf(doc: Node, index: number): number {
  let position = 0;
  for (let before = 0; before < index; before += 1) position += doc.child(before).nodeSize;
  return position;
}
