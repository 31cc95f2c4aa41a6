import type { Node, Schema } from '@tiptap/pm/model';
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { knownEmbed } from '#lib/article/embed/known-embed';
import { linkAddress } from '../link-address.ts';

/**
 * Makes a paragraph that is nothing but an address what the address stands for: an embed of a known provider, else a
 * link. The caret goes on beneath. Null when the paragraph that begins there is anything else.
 */
export function putForAddress(state: EditorState, position: number): Transaction | null {
  const { doc, schema, tr } = state;
  const paragraph = doc.nodeAt(position);
  if (paragraph?.type.name !== 'paragraph') return null;
  const written = paragraph.textContent.trim();
  const known = doc.resolve(position).depth === 0 ? knownEmbed(written) : null;
  if (!known) return linkedWhole(state, position, paragraph, written);
  const embed = schema.nodes.embed?.createAndFill({ address: known.address });
  if (!embed) return null;
  const end = position + paragraph.nodeSize;
  const blank = doc.resolve(end).nodeAfter ? [] : [paragraphOf(schema)];
  tr.replaceWith(position, end, [embed, ...blank]);
  return tr.setSelection(Selection.near(tr.doc.resolve(position + embed.nodeSize), 1)).scrollIntoView();
}

/** Puts a link in place of the block that begins there, with the address for its words. */
export function putLink({ doc, schema, tr }: EditorState, position: number, href: string): Transaction {
  const size = doc.nodeAt(position)?.nodeSize ?? 0;
  const link = schema.marks.link?.create({ href });
  const paragraph = paragraphOf(schema, schema.text(href, link ? [link] : []));
  tr.replaceWith(position, position + size, paragraph);
  return tr.setSelection(TextSelection.create(tr.doc, position + paragraph.nodeSize - 1));
}

function linkedWhole(
  { schema, tr }: EditorState,
  position: number,
  paragraph: Node,
  written: string,
): Transaction | null {
  const href = /^https?:\/\/\S+$/i.test(written) ? linkAddress(written) : null;
  const link = href && schema.marks.link?.create({ href });
  if (!link || paragraph.rangeHasMark(0, paragraph.content.size, link.type)) return null;
  return tr.addMark(position + 1, position + 1 + paragraph.content.size, link);
}

function paragraphOf(schema: Schema, ...content: Node[]): Node {
  return schema.node('paragraph', null, content);
}
