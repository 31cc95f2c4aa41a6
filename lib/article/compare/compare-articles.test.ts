import { describe, expect, it } from 'vitest';
import type { ArticleNode } from '#lib/article/document';
import { blocksOf } from './blocks-of.ts';
import { COMPARED_FIELDS, type ComparedArticle, compareArticles } from './compare-articles.ts';
import { describeMake } from './describe-make.ts';

const p = (text: string): ArticleNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const fields = Object.fromEntries(COMPARED_FIELDS.map((field) => [field, ''])) as ComparedArticle['fields'];
const article = (changed: Partial<ComparedArticle> = {}): ComparedArticle => ({
  headline: 'Bến phà mở lại',
  standfirst: 'Sau mười năm.',
  fields,
  body: { type: 'doc', content: [p('Phà chạy lúc năm giờ.'), p('Có 120 hộ qua sông.')] },
  ...changed,
});

describe('two states of a story', () => {
  it('that say the same differ nowhere', () => {
    const { places, words, fields: differing } = compareArticles(article(), article());
    expect({ places, words, differing }).toEqual({ places: 0, words: { added: 0, cut: 0 }, differing: [] });
  });

  it('are compared around the text as well as in it, and counted', () => {
    const after = article({
      headline: 'Bến phà Cây Gáo mở lại',
      fields: { ...fields, topics: 'Mùa nước', slug: 'ben-pha' },
      body: {
        type: 'doc',
        content: [p('Phà chạy lúc năm giờ.'), p('Có 102 hộ qua sông.'), p('Giá vé giữ nguyên.')],
      },
    });
    const found = compareArticles(article(), after);
    expect(found.fields.map(({ field }) => field)).toEqual(['topics', 'slug']);
    expect(found.words).toEqual({ added: 2 + 1 + 4, cut: 1 });
    expect(found.places).toBe(2 + 1 + 2);
  });
});

describe('a block whose words stayed', () => {
  const described = (before: ArticleNode, after: ArticleNode) => {
    const [earlier] = blocksOf({ type: 'doc', content: [before] });
    const [later] = blocksOf({ type: 'doc', content: [after] });
    return earlier && later ? describeMake(earlier, later) : null;
  };
  const picture = (attrs: object): ArticleNode => ({
    type: 'picture',
    attrs: { mediaId: 'a', alt: 'Phà', size: 'column', ...attrs },
  });
  const marked = (type: string, attrs?: Record<string, unknown>): ArticleNode => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'Bến', marks: [{ type, ...(attrs && { attrs }) }] }],
  });

  it.each([
    [
      p('Bến'),
      { type: 'crosshead', attrs: { level: 3 }, content: [{ type: 'text', text: 'Bến' }] },
      [{ kind: 'form', from: 'paragraph', to: 'crosshead3' }],
    ],
    [
      picture({}),
      picture({ mediaId: 'b', size: 'wide' }),
      [{ kind: 'picture_replaced' }, { kind: 'picture_size' }],
    ],
    [picture({}), picture({ alt: 'Con phà' }), [{ kind: 'picture_alt' }]],
    [p('Bến'), marked('bold'), [{ kind: 'emphasis' }]],
    [
      marked('link', { href: 'https://a.example' }),
      marked('link', { href: 'https://b.example' }),
      [{ kind: 'links' }],
    ],
    [p('Bến'), p('Bến'), []],
  ])('is told apart by %j becoming %j', (before, after, changes) => {
    expect(described(before as ArticleNode, after as ArticleNode)).toEqual(changes);
  });
});
