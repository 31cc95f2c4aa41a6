import { Schema } from '@tiptap/pm/model';
import { articleSchema } from '../schema.ts';

let schema: Schema | undefined;

/** The article's schema with the mark of threads. */
export function writingSchema(): Schema {
  const { nodes, marks } = articleSchema().spec;
  const discussed = { attrs: { thread: {} }, excludes: '', inclusive: false };
  schema ??= new Schema({ nodes, marks: marks.addToEnd('discussed', discussed) });
  return schema;
}
