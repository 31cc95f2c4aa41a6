import type { Node } from '@tiptap/pm/model';
import type { ArticleNode } from '#lib/article/document';
import { plainText } from '#lib/article/plain-text';
import { blockSuggestions } from '#lib/article/suggestions/suggestion';
import { withoutSuggestions } from '#lib/article/suggestions/without-suggestions';
import { countWords } from '#lib/text/count';

type Stretch = readonly [Node, ...Node[]];
type Counted = { readonly blocks: Stretch; readonly words: number };

const counted = new WeakMap<Node, Counted>();

/** Counts what the desk counts: the words that would be printed if nothing of what is suggested were taken. */
export function wordsOf(body: Node): number {
  return stretchesOf(body).reduce((words, blocks) => words + wordsIn(blocks), 0);
}

/** A long story is counted at every pause: what did not change since is not read again. */
function wordsIn(blocks: Stretch): number {
  const known = counted.get(blocks[0]);
  if (known && isSame(known.blocks, blocks)) return known.words;
  const content = blocks.map((block) => block.toJSON() as ArticleNode);
  const words = countWords(plainText({ type: 'doc', content: withoutSuggestions(content, 'reject') }));
  counted.set(blocks[0], { blocks, words });
  return words;
}

/** A block that is only suggested goes with the one before: not taken, it may be one line with that again. */
function stretchesOf(body: Node): Stretch[] {
  const stretches: [Node, ...Node[]][] = [];
  body.forEach((block) => {
    const last = stretches.at(-1);
    if (last && blockSuggestions(block.attrs).came) last.push(block);
    else stretches.push([block]);
  });
  return stretches;
}

function isSame(one: Stretch, other: Stretch): boolean {
  return one.length === other.length && one.every((block, at) => block === other[at]);
}
