import type { Node } from '@tiptap/pm/model';
import type * as Y from 'yjs';
import type { ArticleNode } from '#lib/article/document';
import { nodesOf } from '#lib/article/yjs-nodes';
import { blockSuggestions, type Signed, suggestionsOn } from './suggestion.ts';

export type SuggestionKind =
  | 'added'
  | 'removed'
  | 'replaced'
  | 'restyled'
  | 'split'
  | 'joined'
  | 'changed'
  | 'moved'
  | 'replacedPicture';

type Place = { readonly from: number; readonly to: number };

/**
 * An open suggestion: where it stands from first to last, and in which places there, as a column of a table stands in its
 * cells; the words that would come and go, and the kinds of the blocks it is about.
 */
export type OpenSuggestion = Signed & {
  readonly kind: SuggestionKind;
  readonly added: string;
  readonly removed: string;
  readonly from: number;
  readonly to: number;
  readonly places: readonly Place[];
  readonly blocks: readonly string[];
};

type Found = Signed & {
  parts: Set<SuggestionKind>;
  added: string;
  removed: string;
  from: number;
  to: number;
  places: Place[];
  blocks: string[];
};

/** The open suggestions of a headline, a standfirst or a body, in the order of the text. */
export function suggestionsIn(doc: Node): OpenSuggestion[] {
  const found = new Map<string, Found>();
  const meet = ({ id, by, at }: Signed, part: SuggestionKind, from: number, to: number): Found => {
    const known = found.get(id) ?? {
      id,
      by,
      at,
      parts: new Set(),
      added: '',
      removed: '',
      from,
      to,
      places: [],
      blocks: [],
    };
    known.parts.add(part);
    known.from = Math.min(known.from, from);
    known.to = Math.max(known.to, to);
    known.places.push({ from, to });
    found.set(id, known);
    return known;
  };
  doc.descendants((node, position, _line, index) => {
    const to = position + node.nodeSize;
    if (node.isText) meetMarks(node, index === 0, (signed, part) => meet(signed, part, position, to));
    else
      meetBlock(node, (signed, part) =>
        meet(signed, part, position, part === 'added' || part === 'removed' ? to : position + 1),
      );
  });
  return [...found.values()]
    .map(({ parts, ...suggestion }) => ({ ...suggestion, kind: kindOf(parts, suggestion) }))
    .sort((a, b) => a.from - b.from || a.at - b.at);
}

/** Whether a suggestion stands in a stretch of its text, or right beside it. */
export function isSuggestedIn({ places }: OpenSuggestion, stretch: Place): boolean {
  return places.some(({ from, to }) => from <= stretch.to && to >= stretch.from);
}

/** How many suggestions are open in a working copy: in headline, standfirst and body together. */
export function countSuggestions(doc: Y.Doc): number {
  const ids = new Set<string>();
  for (const field of ['headline', 'standfirst', 'body'])
    for (const node of nodesOf(doc.getXmlFragment(field))) collectIds(node, ids);
  return ids.size;
}

type Meet = (signed: Signed, part: SuggestionKind) => Found;

function meetMarks({ text = '', marks }: Node, isFirstInLine: boolean, meet: Meet): void {
  const said = new Set<string>();
  for (const { kind, signed } of suggestionsOn(marks)) {
    const found = meet(signed, kind);
    const words = kind === 'removed' ? 'removed' : 'added';
    if (said.has(`${words} ${signed.id}`)) continue;
    said.add(`${words} ${signed.id}`);
    found[words] += isFirstInLine && found[words] !== '' ? `\n${text}` : text;
  }
}

function meetBlock(node: Node, meet: Meet): void {
  const { came, goes, changed } = blockSuggestions(node.attrs);
  if (came) {
    const found = meet(came, came.kind);
    found.blocks.push(node.type.name);
    if (came.kind === 'added') found.added += textOf(node, found.added);
  }
  if (goes) {
    const found = meet(goes, goes.kind);
    found.blocks.push(node.type.name);
    if (goes.kind === 'removed') found.removed += textOf(node, found.removed);
  }
  if (!changed) return;
  const { mediaId } = node.attrs;
  const isOther = typeof mediaId === 'string' && !changed.was.includes(JSON.stringify(mediaId));
  meet(changed, isOther ? 'replacedPicture' : 'changed').blocks.push(node.type.name);
}

function textOf(node: Node, before: string): string {
  const text = node.textBetween(0, node.content.size, '\n', '\n');
  return before === '' || text === '' ? text : `\n${text}`;
}

function kindOf(
  parts: ReadonlySet<SuggestionKind>,
  { added, removed, blocks }: Omit<Found, 'parts' | keyof Signed>,
): SuggestionKind {
  if (parts.has('replacedPicture')) return 'replacedPicture';
  if (parts.has('added') && parts.has('removed')) {
    if (blocks.length === 0 || added !== removed) return 'replaced';
    return isEachTwice(blocks) ? 'moved' : 'changed';
  }
  const order = ['added', 'removed', 'split', 'joined', 'restyled'] as const;
  return order.find((part) => parts.has(part)) ?? 'changed';
}

/** What was moved stands in both places as the same kind of block. */
function isEachTwice(blocks: readonly string[]): boolean {
  const odd = new Set<string>();
  for (const block of blocks) if (!odd.delete(block)) odd.add(block);
  return odd.size === 0;
}

function collectIds({ attrs, marks = [], content }: ArticleNode, ids: Set<string>): void {
  for (const suggestion of Object.values(blockSuggestions(attrs))) if (suggestion) ids.add(suggestion.id);
  for (const { signed } of suggestionsOn(marks)) ids.add(signed.id);
  for (const child of content ?? []) collectIds(child, ids);
}
