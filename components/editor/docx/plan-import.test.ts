import { expect, it } from 'vitest';
import { del, docx, ins, p, r } from '#lib/article/docx/docx-testing';
import { readDocx } from '#lib/article/docx/read-docx';
import { plainText } from '#lib/article/plain-text';
import { withoutSuggestions } from '#lib/article/suggestions/without-suggestions';
import { type ImportChoice, type ImportInto, layOut, proposedChoice } from './import-choice.ts';
import { planImport } from './plan-import.ts';

const NEW: ImportInto = {
  isNew: true,
  taken: new Set(),
  hasText: false,
  setsFields: true,
  maySuggest: true,
  mayComment: true,
};
const STORY =
  p('Bến phà chạy lại chuyến đêm') +
  p(r('Từ ngày 01/12/2026, phà chạy thêm chuyến 21 giờ.', '<w:b/>')) +
  p(`${r('Bà con chờ ')}${del('mười')}${ins(r('mười hai'))}${r(' năm.')}`) +
  p('Mai Lan');

function planned(into: Partial<ImportInto> = {}, choice: Partial<ImportChoice> = {}) {
  const answer = readDocx(docx(STORY));
  if (!answer.ok) throw new Error(answer.refusal.code);
  const file = layOut('a.docx', answer.copy);
  const story = { ...NEW, ...into };
  return planImport(
    file,
    { ...proposedChoice(file, story), ...choice },
    {
      into: story,
      names: [],
      today: '2026-11-26',
      by: { personId: 'lan', at: 1 },
      pictureFor: () => null,
    },
  );
}
const wordsOf = (content: ReturnType<typeof planned>['plan']['blocks'], fate: 'accept' | 'reject') =>
  plainText({ type: 'doc', content: withoutSuggestions(content, fate) });

it('a new story gets its fields, and the tracked changes as suggestions', () => {
  const { plan } = planned();
  expect(plan).toMatchObject({
    headline: 'Bến phà chạy lại chuyến đêm',
    standfirst: 'Từ ngày 01/12/2026, phà chạy thêm chuyến 21 giờ.',
    bylineText: 'Mai Lan',
    eventDate: '2026-12-01',
  });
  expect(wordsOf(plan.blocks, 'accept')).toBe('Bà con chờ mười hai năm.');
  expect(wordsOf(plan.blocks, 'reject')).toBe('Bà con chờ mười năm.');
});

it('what stands in an open story is not replaced unless the person says so', () => {
  const into = { isNew: false, taken: new Set(['headline', 'day'] as const) };
  expect(planned(into).plan).toMatchObject({ headline: '', eventDate: null, bylineText: 'Mai Lan' });
  const headline = planned(into, { parts: { headline: true } }).plan.headline;
  expect(headline).toBe('Bến phà chạy lại chuyến đêm');
});

it('who only suggests sets no fields, and the byline stays in the text', () => {
  const { plan, found } = planned({ setsFields: false, maySuggest: false });
  expect(found).toMatchObject({ byline: null, dates: [] });
  expect(wordsOf(plan.blocks, 'reject')).toBe('Bà con chờ mười hai năm.\nMai Lan');
});

it('a part that the person leaves stays in the text', () => {
  const { plan } = planned({}, { parts: { headline: false, standfirst: false, byline: false } });
  expect(plan.blocks).toHaveLength(4);
});
