import { describe, expect, it } from 'vitest';
import {
  COMPARED_FIELDS,
  type ComparedArticle,
  compareArticles,
} from '#lib/article/compare/compare-articles';
import type { ArticleNode } from '#lib/article/document';
import { changeRows, groupRows } from './change-rows.ts';

const p = (text: string): ArticleNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const fields = Object.fromEntries(COMPARED_FIELDS.map((field) => [field, ''])) as ComparedArticle['fields'];
const article = (headline: string, ...body: string[]): ComparedArticle => ({
  headline,
  standfirst: '',
  fields,
  body: { type: 'doc', content: body.map(p) },
});

describe('the rows of a comparison', () => {
  const before = article('Phà mở lại', 'Một hai ba bốn.', 'Đứng yên.', 'Cũng yên.', 'Bỏ đi thôi nhé.');
  const after = article('Phà đã mở lại', 'Một hai ba năm.', 'Đứng yên.', 'Cũng yên.');

  it('count what changed from one, and leave out what is not written', () => {
    const rows = changeRows(compareArticles(before, after), true);
    expect(rows.map(({ part, kind, number }) => [part, kind, number])).toEqual([
      ['headline', 'changed', 1],
      ['body', 'changed', 2],
      ['body', 'same', null],
      ['body', 'same', null],
      ['body', 'cut', 3],
    ]);
    expect(rows.at(-1)?.before).toBe('Bỏ đi thôi nhé.');
  });

  it('tell of a block without words that came, and not of a blank line', () => {
    const related: ArticleNode = { type: 'relatedStory', attrs: { storyId: 12 } };
    const content = [p('Đứng yên.'), related, { type: 'paragraph' }];
    const rows = changeRows(
      compareArticles(article('Phà', 'Đứng yên.'), { ...article('Phà'), body: { type: 'doc', content } }),
      true,
    );
    expect(rows.filter(({ number }) => number !== null).map(({ kind, form }) => [kind, form])).toEqual([
      ['added', 'relatedStory'],
    ]);
  });

  it('fold neighbours that stayed', () => {
    const groups = groupRows(changeRows(compareArticles(before, after), true));
    expect(groups.map(({ isSame, rows }) => [isSame, rows.length])).toEqual([
      [false, 2],
      [true, 2],
      [false, 1],
    ]);
  });

  it('are not there for a tone mark alone, once tone marks are hidden', () => {
    const tones = compareArticles(article('Phà', 'Chiều hoà bình.'), article('Phà', 'Chiều hòa bình.'));
    expect(changeRows(tones, true).map(({ number }) => number)).toEqual([null, 1]);
    expect(changeRows(tones, false).map(({ number }) => number)).toEqual([null, null]);
  });

  it('say where a passage went that was rewritten on the way, also while tone marks are hidden', () => {
    const rows = changeRows(
      compareArticles(
        article('Phà', 'Chiều hoà bình ở cồn Ông Trạng.', 'Đứng yên.'),
        article('Phà', 'Đứng yên.', 'Chiều hòa bình ở cồn Ông Trạng.'),
      ),
      false,
    );
    expect(rows.map(({ kind, towards, number }) => [kind, towards, number])).toEqual([
      ['same', null, null],
      ['same', null, null],
      ['changed', 'down', 1],
    ]);
  });

  it('carry the earlier passage with its bold words, to be taken back', () => {
    const bold: ArticleNode = {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Một hai ba bốn.', marks: [{ type: 'bold' }] }],
    };
    const earlier = { ...before, body: { type: 'doc' as const, content: [bold] } };
    const rows = changeRows(compareArticles(earlier, article('Phà mở lại', 'Một hai ba năm.')), true);
    expect(rows.at(-1)).toMatchObject({
      before: 'Một hai ba bốn.',
      beforeHtml: '<p><strong>Một hai ba bốn.</strong></p>',
    });
    expect(rows[0]).toMatchObject({ kind: 'same', beforeHtml: '' });
  });
});
