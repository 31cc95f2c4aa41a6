import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Words } from '#components/ui/words';
import type { WordRun } from '#lib/article/compare/compare-words';
import { Runs, type Side } from './runs.tsx';

const shown = (runs: readonly WordRun[], side: Side = 'both') =>
  renderToStaticMarkup(
    <Words language="vi" messages={{}}>
      <Runs runs={runs} side={side} showsTones />
    </Words>,
  ).replace(/ class="[^"]*"/g, '');

it('marks the words of a new table and none of its empty cells', () => {
  expect(shown([{ kind: 'added', text: 'Chuyến\n\n\nGiờ\n\n' }])).toBe('<ins>Chuyến\nGiờ</ins>\n');
  expect(shown([{ kind: 'cut', text: '\n\n' }])).toBe('\n');
});

it('leaves out of either column what is only in the other', () => {
  const runs: WordRun[] = [
    { kind: 'same', text: 'Nước ' },
    { kind: 'cut', text: 'rút' },
    { kind: 'added', text: 'lên' },
  ];
  expect(shown(runs, 'before')).toBe('Nước <del>rút</del>');
  expect(shown(runs, 'after')).toBe('Nước <ins>lên</ins>');
});
