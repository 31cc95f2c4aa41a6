import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { anArticleStory } from '#components/article/article-story-testing.ts';
import type { Surroundings } from './document.tsx';
import { PrintView } from './print-view.tsx';

const SURROUNDINGS: Surroundings = {
  paper: {
    paperName: 'Bến Sông',
    taglineVi: '',
    taglineEn: '',
    nameplateRule: 'single',
    siteType: 'press',
    newsletter: { isOn: false, hour: 6 },
    imprint: {
      ...{ agency: 'Tòa soạn Bến Sông', governingBody: '', licence: '', responsiblePerson: 'Mai Ngân' },
      ...{ domain: 'bensong.vn', address: 'Vàm Lụa', phone: '', email: '', note: '' },
    },
  },
  sections: [],
  now: Date.parse('2026-12-01T14:05+07:00'),
  script: '/reader/a.js',
  opening: '',
};

const ARTICLE = anArticleStory({
  address: '/song-nuoc/pha-7',
  headline: 'Phà mở lại',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Nước lên.' }] }] },
});

it('the print view has the whole article, says whose it is, where it stands and when it was printed, and leads nowhere else', () => {
  const updates = [{ changeId: 3, publishedAt: Date.parse('2026-11-27T11:00+07:00') }];
  const drawn = renderToStaticMarkup(
    <PrintView
      article={{ ...ARTICLE, notes: [], updates }}
      setting={{ bylinePosition: 'end', printEndMark: false }}
      surroundings={SURROUNDINGS}
      canonical="https://bensong.vn/song-nuoc/pha-7"
    />,
  );
  for (const words of [
    'Phà mở lại',
    'Nước lên.',
    '<span>Bến Sông</span><span>bensong.vn/song-nuoc/pha-7</span>',
    'In ngày 01/12/2026',
    'Tòa soạn Bến Sông · bensong.vn · Chịu trách nhiệm nội dung: Mai Ngân · Vàm Lụa',
    '<meta name="robots" content="noindex"/>',
    '<details class="log" open="">',
  ])
    expect(drawn).toContain(words);
  expect(drawn).not.toContain('<nav');
});
