import { expect, it } from 'vitest';
import { type ArticleCard, type Paper, readPaper } from '#db/published';
import type { Subscriber } from '#db/subscribers';
import { openTestDb } from '#db/testing';
import { confirmationMail } from './confirmation-mail.ts';
import { digestMail } from './digest-mail.ts';
import { readLink } from './places.ts';
import { setDigest } from './set-digest.ts';

const SIX = Date.parse('2026-11-26T06:00+07:00');
const paper = async (): Promise<Paper> => {
  const known = await readPaper(await openTestDb());
  const imprint = {
    ...known.imprint,
    agency: 'Tòa soạn & bạn',
    licence: 'Giấy phép 12',
    responsiblePerson: 'Tổng',
    address: '12 Bờ Kè',
  };
  return { ...known, paperName: 'Bến Sông', imprint };
};
const aCard = (over: Partial<ArticleCard> = {}): ArticleCard => ({
  ...{ storyId: 7, address: '/song-nuoc/pha-7', language: 'vi', headline: 'Phà <chạy> "lại" & ẴỆ' },
  section: { slug: 'song-nuoc', nameVi: 'Sông nước', nameEn: 'River' },
  ...{ standfirst: 'Sapo </td><script>alert(1)</script>', bylineText: '', words: 2 },
  authors: [{ id: 'lan', name: 'Ngọc Lan' }],
  lead: null,
  ...{ publishedAt: SIX, updatedAt: null, printedAt: SIX },
  ...over,
});
const lead = {
  ...{ mediaId: 'pha', alt: 'Phà "Út" & sông', caption: '', credit: 'Tranh: Vũ', width: 1600, height: 900 },
  ...{ focalX: 500, focalY: 500 },
};
const subscriber: Subscriber = {
  ...{ id: 3, address: 'ut@readers.example', key: 'k'.repeat(22), language: 'vi', sections: null },
  ...{ consentVersion: '1', askedAt: SIX, confirmedAt: SIX, returns: 0, lastReturn: '', returnedAt: null },
};

it('an issue says what its stories say and nothing that their words would do', async () => {
  const content = { stories: [aCard({ lead }), aCard({ storyId: 8 })], notes: [] };
  const frame = {
    paper: await paper(),
    language: 'vi' as const,
    at: SIX,
    intro: '<b>Chào</b>',
    why: 'Vì sao',
    ways: [],
  };
  const { html, text, subject } = setDigest(content, frame);
  expect(subject).toBe('Bản tin Bến Sông, Thứ Năm, 26/11/2026');
  expect(html).toContain('Phà &lt;chạy&gt; &quot;lại&quot; &amp; ẴỆ');
  expect(html).not.toMatch(/<script|<b>|<\/td><script/);
  expect(html.match(/<img/g)).toHaveLength(1);
  expect(html).toContain('src="http://localhost:3000/media/pha/640.jpg"');
  expect(html).toContain('alt="Phà &quot;Út&quot; &amp; sông"');
  expect(html).toContain('Tòa soạn &amp; bạn · Giấy phép 12 · Chịu trách nhiệm nội dung: Tổng · 12 Bờ Kè');
  for (const address of html.matchAll(/(?:href|src)="([^"]+)"/g))
    expect(address[1]).toMatch(/^http:\/\/localhost:3000/);
  expect(text).toContain(
    'Phà <chạy> "lại" & ẴỆ\nSapo </td><script>alert(1)</script>\nSông nước · Ngọc Lan\nhttp://localhost:3000/song-nuoc/pha-7',
  );
  expect(text).toContain('Tòa soạn & bạn\nGiấy phép 12\nChịu trách nhiệm nội dung: Tổng\n12 Bờ Kè');
});

it('an issue in English is in English, with the sections’ English names', async () => {
  const frame = { paper: await paper(), language: 'en' as const, at: SIX, intro: '', why: '', ways: [] };
  const { subject, html } = setDigest({ stories: [aCard()], notes: [] }, frame);
  expect(subject).toBe('Bến Sông newsletter, Thursday, 26 November 2026');
  expect(html).toMatch(/<html lang="en">[\s\S]*River/);
});

it('a correction goes the way of the mistake', async () => {
  const note = {
    ...{
      changeId: 4,
      storyId: 7,
      kind: 'correction',
      headline: 'Phà',
      note: 'Là 102 héc-ta.',
      wrongText: '',
    },
    ...{ rightText: '', workTitle: '', workSection: '', workDate: '', frontUntil: null, publishedAt: SIX },
    ...{ address: '/song-nuoc/pha-7', language: 'vi' as const },
  };
  const frame = { paper: await paper(), language: 'vi' as const, at: SIX, intro: '', why: '', ways: [] };
  const { html, text } = setDigest({ stories: [], notes: [note] }, frame);
  expect(html).toContain('href="http://localhost:3000/song-nuoc/pha-7#sua-4"');
  expect(text).toContain('Đính chính: Phà\nLà 102 héc-ta.');
});

it('whose sections have nothing gets no mail', async () => {
  const newsletter = { isOn: true, hour: 6, introVi: '', introEn: '', since: 0 };
  const issue = {
    span: { day: '2026-11-26', since: 0, until: SIX },
    ...{ paper: await paper(), newsletter, content: { stories: [aCard()], notes: [] } },
  };
  expect(digestMail(issue, { ...subscriber, sections: ['the-thao'] })).toBeNull();
  expect(digestMail(issue, subscriber)?.headers['List-Unsubscribe']).toBe(
    `<http://localhost:3000/thu-ban-tin/thoi-nhan?ma=${subscriber.key}>`,
  );
});

it('who waits is asked, who gets it already is told so, and both may do nothing', async () => {
  const asked = confirmationMail({ ...subscriber, confirmedAt: null }, await paper(), 1);
  expect(asked.subject).toBe('Xác nhận đăng ký bản tin Bến Sông');
  expect(asked.text).toContain('/thu-ban-tin/xac-nhan?ma=');
  expect(asked.text).toContain('xóa sau 7 ngày');
  const told = confirmationMail(subscriber, await paper(), 1);
  expect(told.subject).toBe('Bạn đang nhận bản tin Bến Sông');
  expect(told.text).not.toContain('xac-nhan');
});

it.each([
  ['/thu-ban-tin/thoi-nhan?ma=aaaaaaaaaaaaaaaaaaaaaa', { errand: 'leave', key: 'a'.repeat(22) }],
  ['/thu-ban-tin/xac-nhan?x=1&ma=short', { errand: 'confirm', key: '' }],
  ['/thu-ban-tin/lua-chon', { errand: 'manage', key: '' }],
  ['/thu-ban-tin', null],
  ['/thu-ban-tin/khac?ma=aaaaaaaaaaaaaaaaaaaaaa', null],
])('%s is read as a link', (address, link) => {
  expect(readLink(address)).toEqual(link);
});
