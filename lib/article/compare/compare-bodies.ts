import { diffArrays } from 'diff';
import type { ArticleDocument } from '#lib/article/document';
import { blocksOf, type ComparedBlock } from './blocks-of.ts';
import { compareWords, likeness, sharedWords, type WordBag, type WordRun, wordBag } from './compare-words.ts';

/**
 * One place of a comparison, in the order of the later text. `changed` has both blocks and the words run by run; `made`
 * says the same words in another form (a crosshead that was a paragraph, bold, another picture size); a block that was
 * `moved` says the same from another place. A block that was rewritten or set another way and moved says `towards` where.
 */
export type BlockChange =
  | { readonly kind: 'same'; readonly after: ComparedBlock }
  | { readonly kind: 'added'; readonly after: ComparedBlock }
  | { readonly kind: 'cut'; readonly before: ComparedBlock }
  | {
      readonly kind: 'made';
      readonly before: ComparedBlock;
      readonly after: ComparedBlock;
      readonly towards?: Towards;
    }
  | {
      readonly kind: 'moved';
      readonly before: ComparedBlock;
      readonly after: ComparedBlock;
      readonly towards: Towards;
    }
  | {
      readonly kind: 'changed';
      readonly before: ComparedBlock;
      readonly after: ComparedBlock;
      readonly runs: readonly WordRun[];
      readonly towards?: Towards;
    };

/** Which way a block went. */
export type Towards = 'up' | 'down';

/** From this likeness on two blocks are one block that was rewritten, not one that went and one that came. */
const REWRITTEN = 0.4;
/** A rewritten block is looked for among so many that went: whole texts that were replaced stay quick to compare. */
const FAR_ENOUGH = 12;
/** Shorter blocks are alike by chance and do not count as moved. */
const LONG_ENOUGH_TO_MOVE = 20;
/** Far from its place a block must be more alike than in it to be the same one, rewritten. */
const REWRITTEN_ELSEWHERE = 0.6;
/** So many that went are asked whether they came back rewritten elsewhere; beyond that the text is another one. */
const MANY_ENOUGH = 100;

/** Compares two bodies block by block, and within rewritten blocks word by word. */
export function compareBodies(before: ArticleDocument, after: ArticleDocument): readonly BlockChange[] {
  return findMovedAndRewritten(findMoved(aligned(blocksOf(before), blocksOf(after))));
}

function aligned(before: readonly ComparedBlock[], after: readonly ComparedBlock[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let cut: ComparedBlock[] = [];
  let added: ComparedBlock[] = [];
  const close = () => {
    changes.push(...paired(cut, added));
    cut = [];
    added = [];
  };
  for (const part of diffArrays([...before], [...after], { comparator: isSame })) {
    if (part.removed) cut = part.value;
    else if (part.added) added = part.value;
    else {
      close();
      changes.push(...part.value.map((block): BlockChange => ({ kind: 'same', after: block })));
    }
  }
  close();
  return changes;
}

const isSame = (a: ComparedBlock, b: ComparedBlock) => a.text === b.text && a.make === b.make;

/** Pairs what went with what came in its place, in order: each added block with the first cut one that is alike. */
function paired(cut: readonly ComparedBlock[], added: readonly ComparedBlock[]): BlockChange[] {
  const isRewritten = rewriting();
  const changes: BlockChange[] = [];
  let next = 0;
  for (const after of added) {
    const ahead = cut.slice(next, next + FAR_ENOUGH);
    const found = next + ahead.findIndex((before) => isRewritten(before, after));
    if (found < next) {
      changes.push({ kind: 'added', after });
      continue;
    }
    changes.push(...cut.slice(next, found).map((before): BlockChange => ({ kind: 'cut', before })));
    changes.push(rewritten(cut[found] as ComparedBlock, after));
    next = found + 1;
  }
  return [...changes, ...cut.slice(next).map((before): BlockChange => ({ kind: 'cut', before }))];
}

/** Says whether one block is the other rewritten; what does not even share its words is not looked at in their order. */
function rewriting(enough = REWRITTEN): (before: ComparedBlock, after: ComparedBlock) => boolean {
  const known = new Map<ComparedBlock, WordBag>();
  const bagOf = (block: ComparedBlock) => {
    const bag = known.get(block) ?? wordBag(block.text);
    known.set(block, bag);
    return bag;
  };
  return (before, after) => {
    if (before.text === '' || after.text === '') return before.type === after.type;
    if (sharedWords(bagOf(before), bagOf(after)) < enough) return false;
    return likeness(before.text, after.text) >= enough;
  };
}

function rewritten(before: ComparedBlock, after: ComparedBlock, towards?: Towards): BlockChange {
  const went = towards && { towards };
  if (before.text === after.text) return { kind: 'made', before, after, ...went };
  return { kind: 'changed', before, after, runs: compareWords(before.text, after.text), ...went };
}

function findMoved(changes: readonly BlockChange[]): BlockChange[] {
  const gone = Map.groupBy(
    changes.flatMap((change, at) => (change.kind === 'cut' ? { change, at } : [])),
    ({ change }) => change.before.make + change.before.text,
  );
  const found = new Set<BlockChange>();
  const moved = changes.map((change, at): BlockChange => {
    if (change.kind !== 'added' || !isWorthMoving(change.after)) return change;
    const from = gone.get(change.after.make + change.after.text)?.shift();
    if (!from) return change;
    found.add(from.change);
    const towards = from.at < at ? 'down' : 'up';
    return { kind: 'moved', before: from.change.before, after: change.after, towards };
  });
  return moved.filter((change) => !found.has(change));
}

/** A block that was carried elsewhere and rewritten there is one change, not one that went and one that came. */
function findMovedAndRewritten(changes: readonly BlockChange[]): BlockChange[] {
  const gone = changes
    .flatMap((change, at) => (change.kind === 'cut' && isLongEnough(change.before) ? { change, at } : []))
    .slice(0, MANY_ENOUGH);
  const isRewritten = rewriting(REWRITTEN_ELSEWHERE);
  const found = new Set<BlockChange>();
  const moved = changes.map((change, at): BlockChange => {
    if (change.kind !== 'added' || !isLongEnough(change.after)) return change;
    const from = gone.findIndex(({ change: { before } }) => isRewritten(before, change.after));
    const [went] = from < 0 ? [] : gone.splice(from, 1);
    if (!went) return change;
    found.add(went.change);
    return rewritten(went.change.before, change.after, went.at < at ? 'down' : 'up');
  });
  return moved.filter((change) => !found.has(change));
}

/** A picture is known by itself, words only when there are enough of them. */
function isWorthMoving(block: ComparedBlock): boolean {
  return block.type === 'picture' || isLongEnough(block);
}

const isLongEnough = ({ text }: ComparedBlock) => text.length >= LONG_ENOUGH_TO_MOVE;
