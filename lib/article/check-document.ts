import { Node } from '@tiptap/pm/model';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import type { ArticleDocument } from './document.ts';
import { articleSchema } from './schema.ts';

/** Checks JSON from outside against the schema and answers it in canonical form. Refuses with `not_an_article`. */
export function checkDocument(json: unknown): Answer<{ document: ArticleDocument }> {
  try {
    const node = Node.fromJSON(articleSchema(), json);
    node.check();
    if (node.type !== articleSchema().topNodeType) return refuse('not_an_article');
    return grant({ document: node.toJSON() as ArticleDocument });
  } catch {
    return refuse('not_an_article');
  }
}
