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
