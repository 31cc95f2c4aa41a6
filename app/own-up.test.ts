import { expect, it } from 'vitest';
import { DatabaseError } from '#db/client';
import { grant } from '#lib/newsroom/refusal';
import { ownUp } from './own-up.ts';

it('lets an answer through', async () => {
  expect(await ownUp(async () => grant({ words: 3 }))).toEqual({ ok: true, words: 3 });
});

it.each([
  ['SQLITE_FULL', 'disk_full'],
  ['SQLITE_IOERR_WRITE', 'disk_full'],
  ['SQLITE_BUSY', 'database_busy'],
  ['SQLITE_BUSY_SNAPSHOT', 'database_busy'],
])('says %s as %s', async (sqlite, code) => {
  const answer = ownUp(async () => {
    throw new Error('The query failed.', { cause: new DatabaseError(sqlite, 'no') });
  });
  expect(await answer).toMatchObject({ ok: false, refusal: { code } });
});

it('is not silent about a bug', async () => {
  await expect(ownUp(() => Promise.reject(new TypeError('undefined is no function')))).rejects.toThrow(
    TypeError,
  );
});
