import type * as Y from 'yjs';
import type { ArticleDocument, ArticleNode } from './document.ts';
import { nodesOf, writeNodes } from './yjs-nodes.ts';

/** What is being typed in a story, as canonical JSON and plain lines. */
export type WorkingText = {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: ArticleDocument;
};

/** Counts up when the article's schema changes, so that older tabs are told to reload. */
export const SCHEMA_VERSION = 1;

/** Reads the text of a working copy: the Yjs fragments `headline`, `standfirst` and `body`. */
export function workingText(doc: Y.Doc): WorkingText {
  const body = nodesOf(doc.getXmlFragment('body'));
  return {
    headline: lineOf(nodesOf(doc.getXmlFragment('headline'))),
    standfirst: lineOf(nodesOf(doc.getXmlFragment('standfirst'))),
    body: { type: 'doc', content: body.length > 0 ? body : [{ type: 'paragraph' }] },
  };
}

/** Makes a working copy say a text; what stood there is taken out in the same Yjs transaction. */
export function fillWorkingCopy(doc: Y.Doc, text: WorkingText): void {
  doc.transact(() => {
    writeNodes(doc.getXmlFragment('headline'), asLine(text.headline));
    writeNodes(doc.getXmlFragment('standfirst'), asLine(text.standfirst));
    writeNodes(doc.getXmlFragment('body'), text.body.content);
  });
}

function asLine(text: string): ArticleNode[] {
  return [{ type: 'paragraph', ...(text !== '' && { content: [{ type: 'text', text }] }) }];
}

function lineOf(nodes: readonly ArticleNode[]): string {
  return nodes.map((node) => node.text ?? lineOf(node.content ?? [])).join('');
}
