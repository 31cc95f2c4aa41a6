import {
  type Attrs,
  type ContentMatch,
  Fragment,
  type Mark,
  type MarkType,
  type Node,
  type NodeType,
} from '@tiptap/pm/model';
import type { ArticleDocument } from './document.ts';
import { articleSchema } from './schema.ts';

type Written = {
  readonly type?: unknown;
  readonly attrs?: unknown;
  readonly content?: unknown;
  readonly marks?: unknown;
  readonly text?: unknown;
};

/** Nodes deeper than this are opened up; what is deeper still, nobody wrote. */
const DEEPEST = 24;
const ENDLESS = 200;

/**
 * Makes canonical JSON of whatever stands in a working copy: words are kept, what the schema does not know is taken off
 * them. A client that writes past the editor can therefore put nothing on a page that the editor could not.
 */
export function mendDocument(json: unknown): ArticleDocument {
  const { doc } = articleSchema().nodes;
  if (!doc) throw new Error('The schema has no document.');
  const mended = nodeOf(doc, null, childrenOf(json, 0));
  mended.check();
  return mended.toJSON() as ArticleDocument;
}

function childrenOf(json: unknown, depth: number): Node[] {
  const content = isRecord(json) ? (json as Written).content : null;
  return Array.isArray(content) ? content.flatMap((child) => nodesOf(child, depth + 1)) : [];
}

function nodesOf(json: unknown, depth: number): Node[] {
  if (!isRecord(json) || depth > ENDLESS) return [];
  const schema = articleSchema();
  const { type, attrs, text, marks } = json as Written;
  if (type === 'text') return textNodeOf(text, marks);
  const children = childrenOf(json, depth);
  const known =
    typeof type === 'string' && Object.hasOwn(schema.nodes, type) ? schema.nodes[type] : undefined;
  if (!known || known === schema.topNodeType || depth > DEEPEST) return children;
  return [nodeOf(known, attrsOf(known, attrs), children)];
}

function textNodeOf(text: unknown, marks: unknown): Node[] {
  if (typeof text !== 'string' || text === '') return [];
  const kept = (Array.isArray(marks) ? marks : []).flatMap((mark) => markOf(mark));
  return [
    articleSchema().text(
      text.normalize('NFC'),
      kept.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []),
    ),
  ];
}

function markOf(json: unknown): Mark[] {
  const { marks } = articleSchema();
  const type =
    isRecord(json) && typeof json.type === 'string' && Object.hasOwn(marks, json.type) && marks[json.type];
  if (!type || !isRecord(json)) return [];
  const attrs = isRecord(json.attrs) ? json.attrs : {};
  const named = Object.keys(type.spec.attrs ?? {});
  return named.every((name) => isRight(type, name, attrs[name])) ? [type.create(attrs)] : [];
}

/** Keeps the attributes that are right; the others get what the schema says when nothing is said. */
function attrsOf(type: NodeType, written: unknown): Attrs {
  const wanted = Object.keys(type.spec.attrs ?? {}).map(
    (name) => [name, isRecord(written) && written[name]] as const,
  );
  return Object.fromEntries(wanted.filter(([name, value]) => isRight(type, name, value)));
}

function isRight(type: NodeType | MarkType, attribute: string, value: unknown): boolean {
  const { validate } = type.spec.attrs?.[attribute] ?? {};
  try {
    if (typeof validate === 'function') validate(value);
    return typeof validate === 'function';
  } catch {
    return false;
  }
}

function nodeOf(type: NodeType, attrs: Attrs | null, children: readonly Node[]): Node {
  return type.create(attrs, type.inlineContent ? inlineFor(type, children) : blocksFor(type, children));
}

function inlineFor(type: NodeType, children: readonly Node[]): Node[] {
  return children.flatMap(inlineOf).flatMap((node) => {
    if (!type.contentMatch.matchType(node.type)) return node.isText ? [] : [articleSchema().text(' ')];
    return [node.mark(type.allowedMarks(node.marks))];
  });
}

function inlineOf(node: Node): readonly Node[] {
  return node.isInline ? [node] : node.children.flatMap(inlineOf);
}

/** Places blocks where the content of a node allows them: as they are, wrapped, as another block, or opened up. */
function blocksFor(type: NodeType, children: readonly Node[]): Node[] {
  const placed: Node[] = [];
  let match = type.contentMatch;
  const waiting = runsAsParagraphs(children);
  for (let block = waiting.shift(); block; block = waiting.shift()) {
    const fitting = fittingFor(match, block);
    if (fitting) {
      placed.push(...fitting);
      for (const node of fitting) match = match.matchType(node.type) ?? match;
    } else if (!block.isTextblock) waiting.unshift(...runsAsParagraphs(block.children));
  }
  return [...placed, ...(match.fillBefore(Fragment.empty, true)?.content ?? [])];
}

function fittingFor(match: ContentMatch, block: Node): Node[] | null {
  const before = match.fillBefore(Fragment.from(block));
  if (before) return [...before.content, block];
  const wrapping = match.findWrapping(block.type);
  if (wrapping) return [wrapping.reduceRight((inner, type) => type.create(null, inner), block)];
  if (!block.isTextblock) return null;
  const other = match.defaultType;
  if (other?.isTextblock) return [nodeOf(other, null, block.children)];
  const { paragraph } = articleSchema().nodes;
  return paragraph && block.type !== paragraph
    ? fittingFor(match, nodeOf(paragraph, null, block.children))
    : null;
}

function runsAsParagraphs(children: readonly Node[]): Node[] {
  const { paragraph } = articleSchema().nodes;
  const blocks: Node[] = [];
  let run: Node[] = [];
  const close = () => {
    if (paragraph && run.some(({ text }) => text?.trim())) blocks.push(nodeOf(paragraph, null, run));
    run = [];
  };
  for (const child of children) {
    if (child.isInline) run.push(child);
    else {
      close();
      blocks.push(child);
    }
  }
  close();
  return blocks;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
