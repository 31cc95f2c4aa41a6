import { diffArrays } from 'diff';
import type { ArticleDocument } from '#lib/article/document';
import { blocksOf, type ComparedBlock } from './blocks-of.ts';
import { compareWords, likeness, type WordRun } from './compare-words.ts';

/**
 * One place of a comparison, in the order of the later text. `changed` has both blocks and the words run by run; `made`
 * says the same words in another form (a crosshead that was a paragraph, bold, another picture size); a block that was
 * `moved` says the same from another place.
 */
export type BlockChange =
  | { readonly kind: 'same'; readonly after: ComparedBlock }
  | { readonly kind: 'added'; readonly after: ComparedBlock }
  | { readonly kind: 'cut'; readonly before: ComparedBlock }
  | { readonly kind: 'moved' | 'made'; readonly before: ComparedBlock; readonly after: ComparedBlock }
  | {
      readonly kind: 'changed';
      readonly before: ComparedBlock;
      readonly after: ComparedBlock;
      readonly runs: readonly WordRun[];
    };

/** From this likeness on two blocks are one block that was rewritten, not one that went and one that came. */
const REWRITTEN = 0.4;
/** Shorter blocks are alike by chance and do not count as moved. */
const LONG_ENOUGH_TO_MOVE = 20;

/** Compares two bodies block by block, and within rewritten blocks word by word. */
export function compareBodies(before: ArticleDocument, after: ArticleDocument): readonly BlockChange[] {
  return findMoved(aligned(blocksOf(before), blocksOf(after)));
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
  const changes: BlockChange[] = [];
  let next = 0;
  for (const after of added) {
    const found = cut.findIndex((before, at) => at >= next && isRewritten(before, after));
    if (found < 0) {
      changes.push({ kind: 'added', after });
      continue;
    }
    changes.push(...cut.slice(next, found).map((before): BlockChange => ({ kind: 'cut', before })));
    changes.push(rewritten(cut[found] as ComparedBlock, after));
    next = found + 1;
  }
  return [...changes, ...cut.slice(next).map((before): BlockChange => ({ kind: 'cut', before }))];
}

function isRewritten(before: ComparedBlock, after: ComparedBlock): boolean {
  if (before.text === '' || after.text === '') return before.type === after.type;
  return likeness(before.text, after.text) >= REWRITTEN;
}

function rewritten(before: ComparedBlock, after: ComparedBlock): BlockChange {
  if (before.text === after.text) return { kind: 'made', before, after };
  return { kind: 'changed', before, after, runs: compareWords(before.text, after.text) };
}

function findMoved(changes: readonly BlockChange[]): BlockChange[] {
  const gone = changes.filter((change) => change.kind === 'cut');
  const found = new Set<BlockChange>();
  const moved = changes.map((change): BlockChange => {
    if (change.kind !== 'added' || change.after.text.length < LONG_ENOUGH_TO_MOVE) return change;
    const from = gone.find((cut) => !found.has(cut) && isSame(cut.before, change.after));
    if (!from) return change;
    found.add(from);
    return { kind: 'moved', before: from.before, after: change.after };
  });
  return moved.filter((change) => !found.has(change));
}
