import { expect, it } from 'vitest';
import type { ArticleDocument } from '#lib/article/document';
import { spokenLines } from './spoken-lines.ts';

const text = (words: string) => [{ type: 'text', text: words }];
const body: ArticleDocument = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: text('UBND họp. Có 12 người.') },
    {
      type: 'picture',
      attrs: { mediaId: 'abcdef', alt: '' },
      content: [{ type: 'pictureCaption', content: text('Chú thích') }],
    },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: text('Một việc') }] }],
    },
  ],
};

it('an article is read aloud sentence by sentence, without what is only looked at', () => {
  expect(spokenLines({ headline: 'Bến phà', standfirst: '', body }, 'vi')).toEqual([
    'Bến phà',
    'Ủy ban nhân dân họp.',
    'Có mười hai người.',
    'Một việc',
  ]);
});

it('what who listens is told of the story comes after the standfirst, before the text', () => {
  const notice = 'Nội dung có sử dụng AI: bản đồ do AI dựng.';
  expect(
    spokenLines({ headline: 'Bến phà', standfirst: 'Phà chạy lại.', notice, body }, 'vi').slice(0, 4),
  ).toEqual(['Bến phà', 'Phà chạy lại.', notice, 'Ủy ban nhân dân họp.']);
});

it('English is left as it is written', () => {
  expect(spokenLines({ headline: 'A ferry. 12 people.', standfirst: '', body }, 'en').slice(0, 2)).toEqual([
    'A ferry.',
    '12 people.',
  ]);
});
