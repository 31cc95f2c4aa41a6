import { expect, it } from 'vitest';
import { pageEdges } from './bulletin-page-head.ts';

it('the edges of a page say what it is and which page', () => {
  const css = pageEdges({ head: 'Bến Sông · Số 12', page: 'Trang' });
  expect(css).toContain('@top-left { content: "Bến Sông · Số 12"; }');
  expect(css).toContain('content: "Trang" " " counter(page) "/" counter(pages);');
});

it('a title cannot end its string nor the style sheet', () => {
  const css = pageEdges({ head: 'A" } </style><script>\\', page: '' });
  expect(css).toContain('content: "A\\22  } \\3c /style\\3e \\3c script\\3e \\5c ";');
});
