import { expect, it } from 'vitest';
import { revokePicture } from '#db/media';
import { anArticle, aPicture, openTestDb } from '#db/testing';
import { readFeed } from './read-feed.ts';

it('a picture that was taken back is in no text of a feed, and the other pictures are', async () => {
  const db = await openTestDb();
  const [kept, gone] = [await aPicture(db), await aPicture(db)];
  const blocks = [kept, gone].map(({ id }) => ({ type: 'picture', attrs: { mediaId: id, alt: 'Bến' } }));
  await anArticle(db, { blocks, leadId: gone.id });
  const read = async () => (await readFeed(db, { kind: 'front', language: 'vi' }, '/rss.xml'))?.entries[0];
  expect((await read())?.html.match(/<img/g)).toHaveLength(2);
  await db.transaction((tx) => revokePicture(tx, gone.id, 1));
  const entry = await read();
  expect(entry?.html).toContain(`/media/${kept.id}/`);
  expect(entry?.html).not.toContain(gone.id);
  expect(entry?.picture).toBeNull();
});

it('who reads the text elsewhere is told first what in it was made with AI, in the language of the story', async () => {
  const db = await openTestDb();
  await anArticle(db, { text: 'Nước lên.', publishedAt: 1 });
  await anArticle(db, { text: 'Nước lên.', publishedAt: 2, aiNote: 'Ảnh <b>do AI tạo.' });
  await anArticle(db, { language: 'en', aiNote: 'The picture was made with AI.' });
  const textsIn = async (language: 'vi' | 'en') =>
    (await readFeed(db, { kind: 'front', language }, '/rss.xml'))?.entries.map(({ html }) => html);
  expect(await textsIn('vi')).toEqual([
    '<p><strong>Nội dung có sử dụng AI:</strong> Ảnh &lt;b&gt;do AI tạo.</p>\n<p>Nước lên.</p>',
    '<p>Nước lên.</p>',
  ]);
  expect((await textsIn('en'))?.[0]).toMatch(/^<p><strong>Contains AI-generated content:<\/strong> The pic/);
});
