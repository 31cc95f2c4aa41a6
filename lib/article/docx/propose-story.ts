import type { ArticleNode } from '#lib/article/document';
import { proposeHeadline } from '#lib/article/paste/propose-headline';
import { readByline } from '#lib/text/detect-byline';
import { detectStandfirst } from '#lib/text/detect-standfirst';
import { type EventDate, findEventDates } from '#lib/text/event-date';
import { findByline } from '#lib/text/find-byline';
import type { CopyPiece, LineRole } from './copy.ts';
import { setCopy } from './set-copy.ts';

/** Words of a copy that belong in another field, and the blocks that they are; `from` is where in the first they begin. */
export type ProposedWords = {
  readonly words: string;
  readonly blocks: readonly number[];
  readonly from: number;
  /** The file itself says so, by a style or by setting the whole line apart. */
  readonly isSure: boolean;
};

/** What of a copy could be the headline, standfirst, byline and day of a story. */
export type ProposedStory = {
  readonly headline: ProposedWords | null;
  readonly standfirst: ProposedWords | null;
  readonly byline: ProposedWords | null;
  readonly dates: readonly EventDate[];
};

const WORDS_ALONE = { pictureFor: () => null, sign: () => null };
/** A title stands among the first blocks, under a picture or the name of the paper. */
const FIRST_BLOCKS = 4;
const MOST_DATES = 3;

/** Finds in the blocks of a copy what belongs in other fields than the body. `near` is today, as `2026-11-26`. */
export function proposeStory(
  blocks: readonly ArticleNode[],
  pieces: readonly CopyPiece[],
  { names, near }: { readonly names: readonly string[]; readonly near: string },
): ProposedStory {
  const texts = blocks.map(wordsOf);
  const headline = inRole('title', blocks, pieces) ?? firstLine(blocks);
  const below = (headline?.blocks[0] ?? -1) + 1;
  const signedAbove = headline ? signature(texts[below], below, names) : null;
  const standfirst = inRole('subtitle', blocks, pieces) ?? leading(blocks, signedAbove ? below + 1 : below);
  const byline = signatureBelow(blocks, texts, names) ?? signedAbove;
  const dates = findEventDates(texts.join('\n'), near);
  const days = dates.filter(({ day }, at) => dates.findIndex((other) => other.day === day) === at);
  return { headline, standfirst, byline, dates: days.slice(0, MOST_DATES) };
}

/** The blocks without the words that went to other fields. */
export function takeOut(blocks: readonly ArticleNode[], taken: readonly ProposedWords[]): ArticleNode[] {
  return blocks.flatMap((block, at) => {
    const out = taken.find((one) => one.blocks.includes(at));
    if (!out) return [block];
    const from = out.blocks[0] === at ? out.from : 0;
    return from === 0 ? [] : [{ ...block, content: cut(block.content ?? [], from) }];
  });
}

/** The text of a block; breaks within it are spaces. */
export function wordsOf({ text, type, content = [] }: ArticleNode): string {
  return type === 'hardBreak' ? ' ' : (text ?? content.map(wordsOf).join(''));
}

function inRole(
  role: LineRole,
  blocks: readonly ArticleNode[],
  pieces: readonly CopyPiece[],
): ProposedWords | null {
  const lines = pieces.filter((piece) => piece.kind === 'line' && piece.role === role);
  const words = lines.map((line) => oneLine(setCopy([line], WORDS_ALONE).map(wordsOf).join(' ')));
  const block = blocks.slice(0, FIRST_BLOCKS).findIndex((one) => words.includes(oneLine(wordsOf(one))));
  const found = blocks[block];
  return found ? { words: oneLine(wordsOf(found)), blocks: [block], from: 0, isSure: true } : null;
}

function firstLine(blocks: readonly ArticleNode[]): ProposedWords | null {
  const line = proposeHeadline({ blocks });
  return line === null ? null : { words: oneLine(line), blocks: [0], from: 0, isSure: true };
}

function leading(blocks: readonly ArticleNode[], at: number): ProposedWords | null {
  const block = blocks[at];
  if (block?.type !== 'paragraph' || blocks.length <= at + 1) return null;
  const words = wordsOf(block);
  const span = detectStandfirst(words);
  if (!span || span.until < words.trimEnd().length) return null;
  return { words: oneLine(words), blocks: [at], from: 0, isSure: isSetApart(block) };
}

/** All bold or all in italics, as newsrooms set a standfirst. */
function isSetApart({ content = [] }: ArticleNode): boolean {
  const runs = content.filter(({ text }) => text?.trim());
  const all = (style: string) => runs.every(({ marks }) => marks?.some(({ type }) => type === style));
  return runs.length > 0 && (all('bold') || all('italic'));
}

function signatureBelow(
  blocks: readonly ArticleNode[],
  texts: readonly string[],
  names: readonly string[],
): ProposedWords | null {
  const lines = blocks.flatMap(({ type }, at) => (type === 'paragraph' ? [at] : []));
  const found = findByline(
    lines.map((at) => texts[at] ?? ''),
    names,
  );
  return found && { words: found.byline, blocks: lines.slice(found.block), from: found.offset, isSure: true };
}

function signature(text: string | undefined, block: number, names: readonly string[]): ProposedWords | null {
  const byline = text === undefined ? null : readByline(text, names);
  return byline === null ? null : { words: byline, blocks: [block], from: 0, isSure: true };
}

function cut(content: readonly ArticleNode[], from: number): ArticleNode[] {
  let at = 0;
  return content.flatMap((node) => {
    const begin = at;
    at += node.text?.length ?? 1;
    if (begin >= from) return [];
    return node.text === undefined || at <= from
      ? [node]
      : [{ ...node, text: node.text.slice(0, from - begin).trimEnd() }];
  });
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
