import { Node } from '@tiptap/pm/model';
import { isSigned, SUGGESTION_ATTRIBUTES, SUGGESTION_MARKS } from '#lib/article/suggestions/suggestion';
import { withoutSuggestions } from '#lib/article/suggestions/without-suggestions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { checkDocument } from './check-document.ts';
import type { ArticleDocument, ArticleNode } from './document.ts';
import { writingSchema } from './writing-schema.ts';

/**
 * Checks JSON from outside as the text of a working copy that nobody has written in yet: an article with its suggestions
 * taken as without them, each signed by this person, with no anchor of a comment. Answers it in canonical form. Refuses
 * with `not_an_article`.
 */
export function checkWriting(json: unknown, personId: string): Answer<{ document: ArticleDocument }> {
  try {
    const node = Node.fromJSON(writingSchema(), json);
    node.check();
    const document = node.toJSON() as ArticleDocument;
    const isRight = node.type === writingSchema().topNodeType && isOwn(document, personId);
    return isRight && isArticleEitherWay(document) ? grant({ document }) : refuse('not_an_article');
  } catch {
    return refuse('not_an_article');
  }
}

function isArticleEitherWay({ content }: ArticleDocument): boolean {
  return (['accept', 'reject'] as const).every((fate) => {
    const left = withoutSuggestions(content, fate);
    return left.length === 0 || checkDocument({ type: 'doc', content: left }).ok;
  });
}

function isOwn({ attrs = {}, marks = [], content = [] }: ArticleNode, personId: string): boolean {
  const signedByThem = (value: unknown) => isSigned(value) && value.by === personId;
  return (
    SUGGESTION_ATTRIBUTES.every((name) => attrs[name] == null || signedByThem(attrs[name])) &&
    marks.every(
      ({ type, attrs: mark }) =>
        type !== 'discussed' && (!SUGGESTION_MARKS.includes(type) || signedByThem(mark)),
    ) &&
    content.every((child) => isOwn(child, personId))
  );
}
