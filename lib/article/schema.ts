import { type Extensions, getSchema } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import type { Schema } from '@tiptap/pm/model';
import type { ArticleDocument } from './document.ts';
import { Crosshead } from './nodes/crosshead.ts';
import { Divider } from './nodes/divider.ts';
import { Embed, EmbedTitle } from './nodes/embed.ts';
import { FactBox, FactBoxTitle } from './nodes/fact-box.ts';
import { Gallery } from './nodes/gallery.ts';
import { Link } from './nodes/link.ts';
import { BulletList, ListItem, ListKeymap, OrderedList } from './nodes/lists.ts';
import { Picture, PictureCaption, PictureCredit } from './nodes/picture.ts';
import { Attribution, PullQuote, PullQuoteText } from './nodes/pull-quote.ts';
import { Quotation } from './nodes/quotation.ts';
import { RelatedStory } from './nodes/related-story.ts';
import { Table, TableCell, TableHeader, TableRow } from './nodes/table.ts';

/** Counts up when the article's schema changes, so that older tabs are told to reload. */
export const SCHEMA_VERSION = 3;

/** Tiptap's bold also takes Ctrl+Shift+B, before the quotation that it belongs to is asked. */
const BoldByOneKey = Bold.extend({
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleBold() };
  },
});

/** Everything an article's body may contain; the editor, the collaboration server, pages and feeds know no other list. */
export const articleExtensions: Extensions = [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Crosshead,
  BulletList,
  OrderedList,
  ListItem,
  ListKeymap,
  Quotation,
  PullQuote,
  PullQuoteText,
  Attribution,
  Picture,
  PictureCaption,
  PictureCredit,
  Gallery,
  FactBox,
  FactBoxTitle,
  RelatedStory,
  Embed,
  EmbedTitle,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  Divider,
  BoldByOneKey,
  Italic,
  Link,
];

/** What the headline and the standfirst may contain: one run of plain text. */
export const lineExtensions: Extensions = [Document.extend({ content: 'paragraph' }), Paragraph, Text];

let schema: Schema | undefined;

/** The schema of an article's body, built once. */
export function articleSchema(): Schema {
  schema ??= getSchema(articleExtensions);
  return schema;
}

/** An article in which nothing is written yet: one empty paragraph. */
export function emptyDocument(): ArticleDocument {
  return { type: 'doc', content: [{ type: 'paragraph' }] };
}
