import { Extension, type Extensions, Mark } from '@tiptap/core';
import { SUGGESTION_ATTRIBUTES } from './suggestion.ts';

const signature = { id: { default: '' }, by: { default: '' }, at: { default: 0 } };
const overlapping = { inclusive: false, excludes: '' };

/**
 * Words that stand in the text, written at this time (ms) within what somebody suggests: they carry its marks, lest these
 * be closed and opened again around them, and stay whatever becomes of it. Its id is what two who wrote there at one moment
 * are told apart by; in an older text it has none.
 */
export const Written = Mark.create({
  ...overlapping,
  name: 'written',
  addAttributes: () => ({ id: { default: '' }, at: { default: 0 } }),
  renderHTML: () => ['span', 0],
});

/** Words that somebody suggests to put in. */
export const Added = Mark.create({
  ...overlapping,
  name: 'added',
  addAttributes: () => signature,
  renderHTML: () => ['ins', 0],
});

/** Words that somebody suggests to take out; they stay in place until that is settled. */
export const Removed = Mark.create({
  ...overlapping,
  name: 'removed',
  addAttributes: () => signature,
  renderHTML: () => ['del', 0],
});

/** Words whose look or link somebody suggests to change; `was` says as JSON which marks they had. */
export const Restyled = Mark.create({
  ...overlapping,
  name: 'restyled',
  addAttributes: () => ({ ...signature, was: { default: '[]' } }),
  renderHTML: () => ['span', 0],
});

/** The words that a thread of comments is about; `thread` is its number. */
export const Discussed = Mark.create({
  ...overlapping,
  name: 'discussed',
  addAttributes: () => ({ thread: { default: 0 } }),
  renderHTML: ({ mark }) => ['span', { 'data-thread': mark.attrs.thread }, 0],
});

/** The marks of the writing form that no published text knows. */
export const WRITING_MARKS = [Written, Added, Removed, Restyled, Discussed] as const;

const WRITING_ATTRIBUTES = [...SUGGESTION_ATTRIBUTES, 'discussed'] as const;

/**
 * Gives every block and every line break among these extensions the attributes in which suggestions are kept, and
 * `discussed`, the numbers of the threads that are about the block.
 */
export function blockAttributes(extensions: Extensions) {
  const types = extensions
    .filter(({ type, name }) => type === 'node' && name !== 'doc' && name !== 'text')
    .map(({ name }) => name);
  const attribute = { default: null, rendered: false, keepOnSplit: false, parseHTML: () => null };
  return Extension.create({
    name: 'blockSuggestions',
    addGlobalAttributes: () => [
      { types, attributes: Object.fromEntries(WRITING_ATTRIBUTES.map((name) => [name, attribute])) },
    ],
  });
}
