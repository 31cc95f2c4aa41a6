import * as Y from 'yjs';
import { type Formats, formatsOf } from '#lib/article/shared-line/format-names';
import { WRITING_MARKS } from '#lib/article/suggestions/suggestion-marks';
import type { ArticleMark, ArticleNode } from './document.ts';
import { writingSchema } from './writing-schema.ts';

const DEEPEST = 64;

/** Reads the nodes of a Yjs fragment as the editor keeps them there: elements by name, runs of text with their marks. */
export function nodesOf(parent: Y.XmlFragment | Y.XmlElement, depth = 0): ArticleNode[] {
  if (depth > DEEPEST) return [];
  return parent.toArray().flatMap((item) => {
    if (item instanceof Y.XmlText) return textNodesOf(item);
    return item instanceof Y.XmlElement ? [elementNodeOf(item, depth)] : [];
  });
}

/** Writes nodes into a Yjs fragment in place of what is there. */
export function writeNodes(parent: Y.XmlFragment | Y.XmlElement, nodes: readonly ArticleNode[]): void {
  parent.delete(0, parent.length);
  parent.insert(0, grouped(nodes));
}

function elementNodeOf(element: Y.XmlElement, depth: number): ArticleNode {
  const attrs = element.getAttributes() as Record<string, unknown>;
  const content = nodesOf(element, depth + 1);
  return {
    type: element.nodeName,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

type Run = { insert: string; attributes?: Formats };
type FoundRun = { readonly insert: unknown; readonly attributes?: Readonly<Record<string, unknown>> };

function textNodesOf(text: Y.XmlText): ArticleNode[] {
  return (text.toDelta() as FoundRun[]).flatMap(({ insert, attributes }) => {
    if (typeof insert !== 'string') return [];
    return [
      { type: 'text', text: insert, ...(attributes && { marks: Object.entries(attributes).map(markOf) }) },
    ];
  });
}

/** A mark that may overlap itself carries a hash behind its name, so that Yjs keeps each one. */
const MARK_NAME = /^(.*?)(?:--[a-zA-Z0-9+/=]{8})?$/;

/** The mark that a format of a Yjs text stands for; one that may overlap itself carries a hash behind its name. */
export function markNamed(format: string): string {
  return MARK_NAME.exec(format)?.[1] ?? format;
}

function markOf([name, attrs]: [string, unknown]): ArticleMark {
  const type = markNamed(name);
  const hasAttrs = typeof attrs === 'object' && attrs !== null && Object.keys(attrs).length > 0;
  return hasAttrs ? { type, attrs: attrs as ArticleMark['attrs'] } : { type };
}

/** Neighbouring text nodes share one Yjs text, as the editor's own binding writes them. */
function grouped(nodes: readonly ArticleNode[]): (Y.XmlElement | Y.XmlText)[] {
  const items: (Y.XmlElement | Run[])[] = [];
  for (const node of nodes) {
    const last = items.at(-1);
    if (node.type !== 'text') items.push(elementOf(node));
    else if (Array.isArray(last)) last.push(runOf(node));
    else items.push([runOf(node)]);
  }
  return items.map((item) => (Array.isArray(item) ? textOf(item) : item));
}

function runOf({ text = '', marks = [] }: ArticleNode): Run {
  const attributes: Formats = Object.assign({}, ...marks.map(formatOf));
  return { insert: text, ...(marks.length > 0 && { attributes }) };
}

/** Suggestions bear the editor's own names: under any other, the first letter typed in a line would write it anew. */
function formatOf({ type, attrs }: ArticleMark): Formats {
  if (!WRITING_MARKS.some(({ name }) => name === type)) return { [type]: { ...attrs } };
  return formatsOf([writingSchema().mark(type, attrs)]);
}

function textOf(runs: Run[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(runs);
  return text;
}

function elementOf(node: ArticleNode): Y.XmlElement {
  const element = new Y.XmlElement(node.type);
  for (const [name, value] of Object.entries(node.attrs ?? {}))
    if (value !== null) element.setAttribute(name, value as string);
  element.insert(0, grouped(node.content ?? []));
  return element;
}
