import { Extension, type Extensions } from '@tiptap/core';

/** The name of the mark, and of the attribute of blocks, by which a text says which threads are about it. */
export const DISCUSSED = 'discussed';

/** Gives every block among these extensions room for the numbers of the threads that are about it. */
export function discussedBlocks(extensions: Extensions) {
  const types = extensions
    .filter(({ type, name }) => type === 'node' && name !== 'doc' && name !== 'text')
    .map(({ name }) => name);
  const attribute = { default: null, rendered: false, keepOnSplit: false, parseHTML: () => null };
  return Extension.create({
    name: 'discussedBlocks',
    addGlobalAttributes: () => [{ types, attributes: { [DISCUSSED]: attribute } }],
  });
}
