// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findWords } from '#lib/article/threads/thread-places';
import { aDesk } from './discussing-testing.ts';
import { findQuoted } from './find-quoted.ts';

it('words that a file quotes are found however they are set, as the newsroom finds them too', () => {
  const desk = aDesk('Nước tràn <strong>bờ</strong> bao.', 'Bà con gặt chạy nước.');
  const found = findQuoted(desk, 'tràn bờ  bao');
  const about = found && 'words' in found.about ? found.about.words : null;
  expect(about).toMatchObject({ field: 'body', words: 'tràn bờ bao' });
  expect(about && findWords(desk.doc, about)?.quote).toBe('tràn bờ bao');
});

it('words that stand there twice, in no place, or are hardly words are not found', () => {
  const desk = aDesk('Nước lên, nước xuống.', 'Bà con gặt lúa, bà con gặt lúa.');
  for (const quote of ['con gặt lúa', 'ghe chài', 'bà', ''])
    expect(findQuoted(desk, quote), quote).toBeNull();
});
