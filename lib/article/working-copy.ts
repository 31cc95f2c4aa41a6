import type * as Y from 'yjs';
import { withoutSuggestions } from '#lib/article/suggestions/without-suggestions';
import type { ArticleDocument, ArticleNode } from './document.ts';
import { mendDocument } from './mend-document.ts';
import { nodesOf, writeNodes } from './yjs-nodes.ts';

export { SCHEMA_VERSION } from './schema.ts';

/** What is being typed in a story, as canonical JSON and plain lines. */
export type WorkingText = {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: ArticleDocument;
};

/**
 * Reads the text of a working copy: the Yjs fragments `headline`, `standfirst` and `body`, the body as canonical JSON
 * through the schema, all of it NFC. Nothing that is only suggested is in it, and no anchor of a comment.
 */
export function workingText(doc: Y.Doc): WorkingText {
  return {
    headline: lineOf(settledOf(doc, 'headline')),
    standfirst: lineOf(settledOf(doc, 'standfirst')),
    body: mendDocument({ content: settledOf(doc, 'body') }),
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

function settledOf(doc: Y.Doc, fragment: string): ArticleNode[] {
  return withoutSuggestions(nodesOf(doc.getXmlFragment(fragment)), 'reject');
}

function asLine(text: string): ArticleNode[] {
  return [{ type: 'paragraph', ...(text !== '' && { content: [{ type: 'text', text }] }) }];
}

function lineOf(nodes: readonly ArticleNode[]): string {
  const words = nodes.map((node) => node.text ?? lineOf(node.content ?? [])).join('');
  return words.normalize('NFC').replace(/[\r\n\t]+/g, ' ');
}
