import type * as Y from 'yjs';
import type { ArticleNode } from '#lib/article/document';
import { mendDocument } from '#lib/article/mend-document';
import { plainText } from '#lib/article/plain-text';
import { renderHtml } from '#lib/article/render-html';
import { withoutSuggestions } from '#lib/article/suggestions/without-suggestions';
import { nodesOf } from '#lib/article/yjs-nodes';
import type { OwnText } from '../writing.ts';

/** A story as it stands in somebody's page, their suggestions among it; words only, pictures stay in the library. */
export function ownText(doc: Y.Doc): OwnText {
  const own = (fragment: string) => withoutSuggestions(nodesOf(doc.getXmlFragment(fragment)), 'accept');
  const headline = own('headline').map(
    (line): ArticleNode => ({
      ...line,
      type: 'crosshead',
      attrs: { level: 2 },
    }),
  );
  const whole = mendDocument({ content: [...headline, ...own('standfirst'), ...own('body')] });
  return { plain: plainText(whole), html: renderHtml(whole, () => null) };
}
