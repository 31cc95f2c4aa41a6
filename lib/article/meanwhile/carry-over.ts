import { ChangeSet } from '@tiptap/pm/changeset';
import type { Mark, Node } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { StepMap } from '@tiptap/pm/transform';

/** A text as it was when two people began to change it, and as each of them has it now. */
export type Versions = { readonly base: Node; readonly mine: Node; readonly theirs: Node };

type Change = { readonly fromA: number; readonly toA: number; readonly fromB: number; readonly toB: number };

/**
 * Does to their text what I did to the one that we both began with: words go in where their neighbours stand now, those
 * taken out go where they still are, and nothing that they wrote meanwhile goes with them. What both did to the blocks in
 * the same place, as a split, is done once. Throws where the blocks do not fit together any more.
 */
export function carriedOver({ base, mine, theirs }: Versions): Transaction {
  const { tr } = EditorState.create({ doc: theirs });
  const other = changesBetween(base, theirs);
  const shift = new StepMap(other.flatMap(({ fromA, toA, fromB, toB }) => [fromA, toA - fromA, toB - fromB]));
  let weight = weightOf(theirs);
  for (const change of changesBetween(base, mine).reverse()) {
    if (other.some((done) => isSameSplit(change, mine, done, theirs))) continue;
    for (const [from, to] of leftOf(change, other).reverse()) {
      weight -= weightOf(theirs, shift.map(from, 1), shift.map(to, -1));
      tr.delete(shift.map(from, 1), shift.map(to, -1));
    }
    const slice = mine.slice(change.fromB, change.toB);
    weight += weightOf(mine, change.fromB, change.toB);
    if (slice.size > 0) tr.replace(shift.map(change.fromA, 1), undefined, slice);
  }
  tr.doc.check();
  if (weightOf(tr.doc) !== weight) throw new Error('Something of two texts found no place in one.');
  return tr;
}

/** How many letters and pictures stand somewhere. */
function weightOf(doc: Node, from = 0, to = doc.content.size): number {
  return doc.textBetween(from, to, undefined, '\ufffc').length;
}

/** Where one text differs from the other, in order. */
function changesBetween(one: Node, other: Node): Change[] {
  if (one.eq(other)) return [];
  const whole = new StepMap([0, one.content.size, other.content.size]);
  const { changes } = ChangeSet.create(one, undefined, LOOKS).addSteps(other, [whole], null);
  return changes.map(({ fromA, toA, fromB, toB }) => ({ fromA, toA, fromB, toB }));
}

/** Letters are the same when they look the same, blocks when they are set the same. */
const LOOKS = {
  encodeCharacter: (letter: number, marks: readonly Mark[]) =>
    marks.length === 0 ? letter : `${letter} ${JSON.stringify(marks)}`,
  encodeNodeStart: ({ type, attrs, marks }: Node) => `${type.name} ${JSON.stringify([attrs, marks])}`,
  encodeNodeEnd: ({ type }: Node) => `/${type.name}`,
  compareTokens: (one: unknown, other: unknown) => one === other,
};

function isSameSplit(change: Change, mine: Node, done: Change, theirs: Node): boolean {
  if (change.fromA !== done.fromA || change.toA !== done.toA || change.fromA !== change.toA) return false;
  const slice = mine.slice(change.fromB, change.toB);
  return (
    slice.content.textBetween(0, slice.content.size) === '' && slice.eq(theirs.slice(done.fromB, done.toB))
  );
}

/** What I took out and they have left as it was. */
function leftOf({ fromA, toA }: Change, other: readonly Change[]): [number, number][] {
  const left: [number, number][] = [];
  let from = fromA;
  for (const done of other) {
    if (done.toA < from || done.fromA > toA) continue;
    if (done.fromA > from) left.push([from, Math.min(done.fromA, toA)]);
    from = Math.max(from, done.toA);
  }
  if (from < toA) left.push([from, toA]);
  return left;
}
