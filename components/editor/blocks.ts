import type { Editor } from '@tiptap/core';
import { createTable } from '@tiptap/extension-table';
import type { IconName } from '#components/ui/icons';
import { insertBlock } from './insert-block.ts';
import { putHeld } from './related/point-to.ts';

/** What can be put into a body, by the names that its words go by in `writing.blocks`. */
export type BlockId =
  | 'paragraph'
  | 'crosshead'
  | 'minorCrosshead'
  | 'bulletList'
  | 'orderedList'
  | 'quotation'
  | 'pullQuote'
  | 'picture'
  | 'gallery'
  | 'factBox'
  | 'relatedStory'
  | 'embed'
  | 'table'
  | 'divider';

export type Block = {
  readonly id: BlockId;
  readonly icon: IconName;
  /** Makes the block of the caret this, or puts one in. */
  readonly put: (editor: Editor) => void;
};

/** The blocks in the order in which they are offered. */
export const BLOCKS: readonly Block[] = [
  { id: 'crosshead', icon: 'heading', put: (editor) => editor.chain().focus().toggleCrosshead(2).run() },
  {
    id: 'minorCrosshead',
    icon: 'minorHeading',
    put: (editor) => editor.chain().focus().toggleCrosshead(3).run(),
  },
  { id: 'picture', icon: 'image', put: (editor) => void editor.chain().focus().choosePictures().run() },
  { id: 'gallery', icon: 'images', put: (editor) => void editor.chain().focus().chooseGallery().run() },
  { id: 'factBox', icon: 'box', put: (editor) => insertFilled(editor, 'factBox') },
  { id: 'relatedStory', icon: 'newspaper', put: insertRelatedStory },
  { id: 'embed', icon: 'play', put: (editor) => insertFilled(editor, 'embed') },
  { id: 'pullQuote', icon: 'quote', put: (editor) => insertFilled(editor, 'pullQuote') },
  { id: 'quotation', icon: 'quote', put: (editor) => editor.chain().focus().toggleQuotation().run() },
  { id: 'bulletList', icon: 'list', put: (editor) => editor.chain().focus().toggleBulletList().run() },
  { id: 'orderedList', icon: 'numbers', put: (editor) => editor.chain().focus().toggleOrderedList().run() },
  { id: 'table', icon: 'table', put: (editor) => insertNode(editor, createTable(editor.schema, 3, 3, true)) },
  { id: 'divider', icon: 'divider', put: (editor) => insertFilled(editor, 'divider') },
  { id: 'paragraph', icon: 'paragraph', put: (editor) => editor.chain().focus().setParagraph().run() },
];

function insertFilled(editor: Editor, type: 'pullQuote' | 'factBox' | 'embed' | 'divider'): void {
  const node = editor.schema.nodes[type]?.createAndFill();
  if (node) insertNode(editor, node);
}

/** It is held once it is in, and then asks which story is meant. */
function insertRelatedStory(editor: Editor): void {
  const node = editor.schema.nodes.relatedStory?.create();
  if (!node) return;
  editor.view.focus();
  editor.view.dispatch(putHeld(editor.state, node));
}

function insertNode(editor: Editor, node: Parameters<typeof insertBlock>[1]): void {
  // In this order: a block that asks for something takes the focus for its own field as soon as it is in.
  editor.view.focus();
  editor.view.dispatch(insertBlock(editor.state, node));
}
