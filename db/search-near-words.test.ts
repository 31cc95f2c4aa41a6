import { expect, it } from 'vitest';
import { correctWords } from './search-near-words.ts';
import { anArticle, openTestDb } from './testing.ts';

it('finds what a reader may have meant among the words of headlines', async () => {
  const db = await openTestDb();
  for (const headline of ['Bến phà Cây Gáo', 'Bến phà mở lại', 'Bán đất ven sông', 'Nghiêng mình'])
    await anArticle(db, { headline });
  const meant = (typed: string) => correctWords(db, typed.split(' '));
  expect(await meant('benn pha')).toEqual(['ben', 'pha']);
  expect(await meant('bne pha')).toEqual(['ben', 'pha']);
  expect(await meant('benpha cay')).toEqual(['ben', 'pha', 'cay']);
  expect(await meant('nghieng mih')).toEqual(['nghieng', 'minh']);
  // Of two words equally near, the one that stands in more headlines.
  expect(await meant('bxn')).toEqual(['ben']);
});

it('offers nothing for what is right already, and nothing for what is like no word of the paper', async () => {
  const db = await openTestDb();
  await anArticle(db, { headline: 'Bến phà Cây Gáo' });
  expect(await correctWords(db, ['ben', 'pha'])).toBeNull();
  expect(await correctWords(db, ['ben', 'xyzxyz'])).toBeNull();
  expect(await correctWords(db, ['q'.repeat(400)])).toBeNull();
  expect(await correctWords(db, [])).toBeNull();
});

it('leaves alone what stands in the text of an article, though a headline has a word that is like it', async () => {
  const db = await openTestDb();
  await anArticle(db, { headline: 'Bến phà nước lớn', text: 'Chợ bán lươn.' });
  expect(await correctWords(db, ['luon', 'phaa'])).toEqual(['luon', 'pha']);
  expect(await correctWords(db, ['luon', 'pha'])).toBeNull();
});
