import type * as Y from 'yjs';
import type { ArticleNode } from '#lib/article/document';
import { settledNodes } from '#lib/article/suggestions/settle-nodes';
import { SUGGESTION_ATTRIBUTES } from '#lib/article/suggestions/suggestion';
import { writingSchema } from '#lib/article/writing-schema';
import { inOrder, keepsWords, othersWords } from './others-words.ts';
import { TEXT_FRAGMENTS } from './sound-change.ts';
import { before, blocksAt, type Moment, nodeAt, now } from './text-at.ts';

/**
 * Whether a change only suggests: with every suggestion rejected the text is what it was, each comment stands where it
 * stood, and nobody else's suggestion was touched or made. Looks at the blocks that the change touched and at those
 * beside them.
 */
export function isSuggestion(transaction: Y.Transaction, personId: string): boolean {
  const touched = touchedParts(transaction);
  return TEXT_FRAGMENTS.every((name) => {
    const fragment = transaction.doc.getXmlFragment(name);
    if (!touched.has(fragment)) return true;
    const { was, is } = touchedRange(fragment, transaction, touched);
    return isSameText(was, is) && keepsWords(othersWords(was, personId), othersWords(is, personId));
  });
}

/** The changed parts of the text and all that they stand in. */
function touchedParts({ changed }: Y.Transaction): ReadonlySet<unknown> {
  const touched = new Set<unknown>();
  for (const type of changed.keys())
    for (let part: unknown = type; part; part = (part as { parent: unknown }).parent) touched.add(part);
  return touched;
}

type Range = { readonly was: readonly ArticleNode[]; readonly is: readonly ArticleNode[] };

function touchedRange(
  fragment: Y.XmlFragment,
  transaction: Y.Transaction,
  touched: ReadonlySet<unknown>,
): Range {
  const stood = before(transaction);
  const old = blocksAt(fragment, stood);
  const present = blocksAt(fragment, now);
  const least = Math.min(old.length, present.length);
  const isSame = (one: Y.XmlElement | undefined, other: Y.XmlElement | undefined) =>
    one === other && !touched.has(one);
  let head = 0;
  while (head < least && isSame(old[head], present[head])) head += 1;
  let tail = 0;
  while (tail < least - head && isSame(old.at(-1 - tail), present.at(-1 - tail))) tail += 1;
  head = widened(head, (edge) => old[edge - 1]);
  tail = widened(tail, (edge) => old.at(-edge));
  const nodes = (blocks: readonly Y.XmlElement[], moment: Moment) =>
    blocks.slice(head, blocks.length - tail).map((block) => nodeAt(block, moment));
  return { was: nodes(old, stood), is: nodes(present, now) };
}

/** A split or a joint is written at one block and meant for its neighbour too: those stand in the comparison. */
function widened(edge: number, last: (edge: number) => Y.XmlElement | undefined): number {
  let at = edge;
  while (at > 0 && SUGGESTION_ATTRIBUTES.some((name) => last(at)?.getAttribute(name))) at -= 1;
  return Math.max(0, at - 1);
}

/** The same words, and the same comments about them. */
function isSameText(was: readonly ArticleNode[], is: readonly ArticleNode[]): boolean {
  const rejected = (nodes: readonly ArticleNode[]) =>
    JSON.stringify(joined(settledNodes(nodes, () => 'reject').map(inOneForm)));
  return rejected(was) === rejected(is);
}

/** A node in one form only: every setting said, none of them empty, neighbouring runs with the same marks as one. */
function inOneForm({ type, text, attrs, marks, content }: ArticleNode): OneForm {
  const looks = (marks ?? []).map((mark) => JSON.stringify([mark.type, inOrder(mark.attrs)])).sort();
  const settings = inOrder({ ...unsaid(type), ...attrs });
  return [type, text ?? '', settings, looks, joined((content ?? []).map(inOneForm))];
}

/** What a block is set to where nothing is said: an editor writes it out with the first letter that it puts into one. */
function unsaid(type: string): Record<string, unknown> {
  const { nodes } = writingSchema();
  const settings = Object.hasOwn(nodes, type) ? Object.entries(nodes[type]?.spec.attrs ?? {}) : [];
  return Object.fromEntries(settings.map(([name, { default: unset }]) => [name, unset]));
}

type OneForm = [string, string, unknown, string[], unknown];

function joined(nodes: readonly OneForm[]): OneForm[] {
  const runs: OneForm[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    const isMore = last?.[0] === 'text' && node[0] === 'text' && String(last[3]) === String(node[3]);
    if (isMore) last[1] += node[1];
    else runs.push([...node]);
  }
  return runs;
}
