import { expect, it } from 'vitest';
import { sectionForm, templateForm } from './forms.ts';

const TEMPLATE = {
  ...{ templateId: null, language: 'vi', isClosed: false },
  ...{ nameVi: 'Tin', nameEn: 'News', purposeVi: '', purposeEn: '', headline: '', standfirst: '' },
};

it.each([undefined, () => 1, 'x'.repeat(100_001)])(
  'a template whose body is no body is refused, not thrown at',
  (body) => {
    expect(templateForm.safeParse({ ...TEMPLATE, body }).success).toBe(false);
  },
);

it('a template with a body passes', () => {
  expect(templateForm.safeParse({ ...TEMPLATE, body: { type: 'doc' } }).success).toBe(true);
});

it.each([
  ...['news', 'opinion', 'questions'].map((kind) => [kind, true]),
  ...['', 'Opinion', 'front', null, undefined, ['opinion']].map((kind) => [kind, false]),
])('a section of the kind %j passes: %s', (kind, passes) => {
  const words = { slug: '', nameVi: 'Ý kiến', nameEn: 'Opinion', purposeVi: '', purposeEn: '' };
  expect(sectionForm.safeParse({ sectionId: null, ...words, kind, isClosed: false }).success).toBe(passes);
});
