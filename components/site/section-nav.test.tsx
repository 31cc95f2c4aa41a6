import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SectionNav } from './section-nav.tsx';

it('a paper that has no sections yet shows no empty list of them', () => {
  const nav = (...sections: { slug: string; nameVi: string; nameEn: string }[]) =>
    renderToStaticMarkup(<SectionNav sections={sections} language="vi" />);
  expect(nav()).toBe('');
  expect(nav({ slug: 'song-nuoc', nameVi: 'Sông nước', nameEn: 'River' })).toContain('href="/song-nuoc"');
});
