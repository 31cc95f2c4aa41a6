import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Masthead } from './masthead.tsx';
import type { PaperFacts } from './paper-facts.ts';

const PAPER = {
  paperName: 'Bến Sông',
  taglineVi: '',
  imprint: { governingBody: '' },
  nameplateRule: 'double',
} as PaperFacts;

it('what stands at the left or above comes first, so that a page painted half-way does not move', () => {
  const head = (isFront: boolean) =>
    renderToStaticMarkup(
      <Masthead paper={PAPER} language="vi" now={0} isFront={isFront} otherAddress="/en" />,
    );
  expect(head(true).indexOf('class="util"')).toBeLessThan(head(true).indexOf('t-nameplate'));
  expect(head(false).indexOf('t-nameplate')).toBeLessThan(head(false).indexOf('class="util"'));
});

it.each([true, false])(
  'says under its name whose paper it is, its domain and the day (front: %s)',
  (isFront) => {
    const imprint = { agency: 'Tòa soạn', governingBody: 'Hội Bạn đọc', domain: 'bensong.example' };
    const paper = { ...PAPER, imprint } as PaperFacts;
    const drawn = renderToStaticMarkup(
      <Masthead paper={paper} language="vi" now={0} isFront={isFront} otherAddress="/en" />,
    );
    const stated = drawn.slice(drawn.indexOf('class="stated"')).replace(/<[^>]*>/g, '|');
    expect(stated).toMatch(
      /Tòa soạn.*Cơ quan chủ quản: .*Hội Bạn đọc.*bensong\.example.*Thứ Năm, 01\/01\/1970/,
    );
    expect(drawn.indexOf('t-nameplate')).toBeLessThan(drawn.indexOf('class="stated"'));
  },
);

it('draws no water that nobody measured: the rule of the day is straight, with a mark at the hour', () => {
  const noon = Date.parse('2026-12-01T12:00+07:00');
  const drawn = renderToStaticMarkup(
    <Masthead
      paper={{ ...PAPER, nameplateRule: 'tide' }}
      language="vi"
      now={noon}
      isFront={true}
      otherAddress="/en"
    />,
  );
  expect(drawn).toContain('width:50%');
  expect(drawn.slice(drawn.indexOf('class="mast"'))).not.toContain('<path');
});
