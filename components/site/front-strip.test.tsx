import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { SectionKind } from '#lib/newsroom/sections';
import type { CardStory } from './card-story.ts';
import { FrontStrip } from './front-strip.tsx';

const NOON = Date.parse('2026-10-12T12:00+07:00');
const YESTERDAY = NOON - 86_400_000;
const SECTION = { slug: 'y-kien', nameVi: 'Ý kiến', nameEn: 'Opinion' };
const PORTRAIT = { mediaId: 'p7', width: 800, height: 800, focalX: 500, focalY: 500 };
const SIGNERS = {
  vam: { biography: 'Trưởng ban Thời sự. Chị giữ cuốn sổ mực nước.', portrait: PORTRAIT },
  du: { biography: '', portrait: null },
};

function story(storyId: number, wish: Partial<CardStory> = {}): CardStory {
  return {
    storyId,
    language: 'vi',
    section: SECTION,
    address: `/y-kien/bai-${storyId}`,
    headline: `Bài ${storyId}`,
    standfirst: `Sapo ${storyId}`,
    bylineText: '',
    authors: [{ id: 'vam', name: 'Tạ Thu Vàm' }],
    lead: { ...PORTRAIT, mediaId: 'lead', alt: '', caption: '', credit: '' },
    publishedAt: YESTERDAY,
    words: 100,
    updatedAt: null,
    ...wish,
  };
}

function draw(kind: SectionKind, stories: readonly CardStory[], language: 'vi' | 'en' = 'vi'): string {
  return renderToStaticMarkup(
    <FrontStrip
      section={{ ...SECTION, kind }}
      stories={stories}
      signers={SIGNERS}
      language={language}
      now={NOON}
      isFirst={false}
    />,
  );
}

const THREE = [story(1), story(2), story(3)];

it.each(['news', 'opinion', 'questions'] as const)(
  'a band of %s is named, and each of its stories is',
  (kind) => {
    const drawn = draw(kind, THREE);
    expect(drawn).toContain('<h2 id="strip-y-kien">Ý kiến</h2>');
    expect(drawn).toContain('href="/y-kien"');
    expect(drawn.match(/<h3/g)).toHaveLength(3);
    expect(drawn).toContain('<a class="headlink" href="/y-kien/bai-2">Bài 2</a></h3>');
    expect(draw(kind, THREE, 'en')).toContain('<h2 id="strip-y-kien">Opinion</h2>');
    expect(draw(kind, THREE, 'en')).toMatch(/<h3[^>]* lang="vi"/);
  },
);

it('an opinion shows who signs, with the face and a line of who they are, and not the picture of the story', () => {
  const drawn = draw('opinion', THREE);
  expect(drawn).toContain('/media/p7/');
  expect(drawn).not.toContain('/media/lead/');
  expect(drawn).toContain('<b>Tạ Thu Vàm</b><span>Trưởng ban Thời sự</span>');
  expect(draw('opinion', THREE, 'en')).toContain('<p><b>Tạ Thu Vàm</b></p>');
});

it('an opinion of several is signed by each of them, one without a portrait by the name alone', () => {
  const authors = [...story(1).authors, { id: 'du', name: 'Phan Dư' }, { id: 'gone', name: 'Cát Đằng' }];
  const drawn = draw('opinion', [story(1, { authors })]);
  expect(drawn.match(/<picture/g)).toHaveLength(1);
  expect(drawn).toContain('<div class="signer meta"><p><b>Phan Dư</b></p></div>');
  expect(drawn).toContain('<b>Cát Đằng</b>');
});

it.each([
  ['a byline written by hand', { bylineText: 'Một bạn đọc ở Cồn Mây' }, 'Một bạn đọc ở Cồn Mây'],
  ['nobody', { authors: [] }, 'Ban Biên tập'],
])('an opinion signed by %s has no face', (_, wish, name) => {
  const drawn = draw('opinion', [story(1, wish)]);
  expect(drawn).toContain(`<p class="meta"><b>${name}</b></p>`);
  expect(drawn).not.toContain('<picture');
});

it('opinions that do not fill a band say a little more', () => {
  expect(draw('opinion', THREE.slice(1))).toContain('Sapo 2');
  expect(draw('opinion', THREE)).not.toContain('Sapo 2');
});

it('questions are a list with who answered and when, without pictures, and lead to where one asks', () => {
  const drawn = draw('questions', [story(1), story(2, { publishedAt: NOON })]);
  expect(drawn.match(/<li>/g)).toHaveLength(2);
  expect(drawn).not.toContain('<picture');
  expect(drawn).toContain('<b>Tạ Thu Vàm</b>');
  expect(drawn).toContain('>11/10/2026</time>');
  expect(drawn).toContain('>12:00</time>');
  expect(drawn).toContain('href="/gui-thu">Gửi câu hỏi cho tòa soạn');
  expect(draw('questions', THREE, 'en')).toContain('href="/en/gui-thu">Send us a question');
});
