import { expect, it } from 'vitest';
import { templateForm } from './forms.ts';

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
