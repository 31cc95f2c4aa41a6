import { expect, it } from 'vitest';
import type { ArticleNode } from '#lib/article/document';
import { blocksOf, type ComparedBlock } from './blocks-of.ts';
import { describeMake } from './describe-make.ts';

const picture = (mediaId: string, alt = ''): ArticleNode => ({
  type: 'picture',
  attrs: { mediaId, alt, size: 'column' },
});
const gallery = (...content: ArticleNode[]): ArticleNode => ({ type: 'gallery', content });
const embed = (address: string): ArticleNode => ({ type: 'embed', attrs: { address } });
const related = (storyId: number): ArticleNode => ({ type: 'relatedStory', attrs: { storyId } });
const block = (node: ArticleNode) => blocksOf({ type: 'doc', content: [node] })[0] as ComparedBlock;

const [a, b, c] = [picture('a'), picture('b'), picture('c')];

it.each<[string, ArticleNode, ArticleNode, string[]]>([
  ['the order of a gallery', gallery(a, b, c), gallery(c, a, b), ['pictures_order']],
  ['a picture that came', gallery(a, b), gallery(a, b, c), ['pictures_added']],
  ['a picture that went', gallery(a, b, c), gallery(a, c), ['pictures_cut']],
  ['a picture in place of another', gallery(a, b), gallery(a, c), ['pictures_added', 'pictures_cut']],
  ['what a picture shows', gallery(a, b), gallery(a, picture('b', 'Chợ')), ['picture_alt']],
  ['another related story', related(1), related(2), ['related_story']],
  [
    'another embed',
    embed('https://x.com/a/status/12345'),
    embed('https://x.com/a/status/12346'),
    ['embed_address'],
  ],
])('%s is said in words', (_name, before, after, kinds) => {
  expect(describeMake(block(before), block(after)).map(({ kind }) => kind)).toEqual(kinds);
});
