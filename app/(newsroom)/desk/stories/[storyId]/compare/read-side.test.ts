import { expect, it } from 'vitest';
import { openTestDb } from '#db/testing';
import { compareArticles } from '#lib/article/compare/compare-articles';
import { editFields } from '#lib/desk/edit-fields';
import { keepRevision } from '#lib/desk/keep-revision';
import { aNewsroom, aStory, granted } from '#lib/desk/testing';
import { translator } from '#lib/i18n/translate';
import { readSide } from './read-side.ts';

it('a note on AI that came since is among what changed, by its name', async () => {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const storyId = await aStory(db, room);
  granted(await keepRevision(db, room.lan, { storyId }));
  granted(await editFields(db, room.lan, { storyId, fields: { aiNote: 'Ảnh do AI tạo.' } }));
  const t = translator('vi', 'writing');
  const [before, now] = [await readSide(db, storyId, 1, t), await readSide(db, storyId, 'now', t)];
  if (!before || !now) throw new Error('Both versions are there.');
  const { fields } = compareArticles(before, now);
  expect(fields).toEqual([{ field: 'aiNote', before: '', after: 'Ảnh do AI tạo.' }]);
  expect(t('compare.field.aiNote')).toBe('Nội dung có sử dụng AI');
});
