import { expect, it } from 'vitest';
import type { ArticleNode } from '#lib/article/document';
import { settledNodes } from './settle-nodes.ts';

const line = (attrs: ArticleNode['attrs'] = {}): ArticleNode => ({
  type: 'paragraph',
  attrs,
  content: [{ type: 'text', text: 'Nước lên.' }],
});
const signed = (id: string, kind: string) => ({ id, by: 'lan', at: 1_000, kind });
const row = (attrs: ArticleNode['attrs']): ArticleNode => ({
  type: 'tableRow',
  attrs,
  content: [{ type: 'tableCell', content: [line()] }],
});

it('the fate of each thing suggested about a block, or a row of a table, is asked once', () => {
  const asked: string[] = [];
  const nodes = [
    line(),
    line({ came: signed('split', 'split'), goes: signed('joined', 'joined') }),
    line({ came: signed('added', 'added'), goes: signed('removed', 'removed') }),
    { type: 'table', content: [row({}), row({ came: signed('row', 'added') })] },
  ];
  settledNodes(nodes, ({ id }) => {
    asked.push(id);
    return 'accept';
  });
  expect(asked.sort()).toEqual(['added', 'joined', 'removed', 'row', 'split']);
});
