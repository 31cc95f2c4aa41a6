import { type AnyExtension, type Extensions, getSchema, Node } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { blockAttributes, WRITING_MARKS } from '#lib/article/suggestions/suggestion-marks';
import { discussedBlocks } from '#lib/article/threads/discussed';
import { articleExtensions, lineExtensions } from './schema.ts';

/**
 * The writing form of published extensions: the same blocks and marks, and in addition what only those who write see,
 * suggestions and the anchors of comments. It must be made of the extensions as an editor finally shows them.
 */
export function forWriting(extensions: Extensions): Extensions {
  return [
    ...extensions.map(withRoomForMarks),
    blockAttributes(extensions),
    discussedBlocks(extensions),
    ...WRITING_MARKS,
  ];
}

/** Everything a working copy's body may contain. */
export const writingExtensions: Extensions = forWriting(articleExtensions);

/** Everything a working copy's headline and standfirst may contain. */
export const writingLineExtensions: Extensions = forWriting(lineExtensions);

let schema: Schema | undefined;

/** The schema of a working copy's body, built once. */
export function writingSchema(): Schema {
  schema ??= getSchema(writingExtensions);
  return schema;
}

/** Where a published line admits few marks or none, words can still be suggested and discussed. */
function withRoomForMarks(extension: AnyExtension): AnyExtension {
  if (!(extension instanceof Node)) return extension;
  const { marks } = extension.config;
  if (typeof marks !== 'string' || marks === '_') return extension;
  return extension.extend({ marks: [marks, ...WRITING_MARKS.map(({ name }) => name)].join(' ').trim() });
}
