import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '#lib/text/fold';
import { type DatabasePlace, openDatabase } from './client.ts';
import { listPictures } from './media.ts';
import { migrate } from './migrate.ts';
import { hasSqld, startPrimary } from './sqld-testing.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'morat-folded-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The migrations as they were before pictures were found without accents. */
function earlierMigrations(): string {
  const earlier = mkdtempSync(join(folder, 'migrations-'));
  for (const name of readdirSync('db/migrations').filter((file) => /^\d.*\.sql$/.test(file) && file < '0020'))
    copyFileSync(join('db/migrations', name), join(earlier, name));
  return earlier;
}

const VIETNAMESE = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'].flatMap((letter) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => letter + tone),
);
const LATIN = [...Array(0x1f00).keys()]
  .map((code) => String.fromCharCode(code))
  .filter((letter) => /\p{Script=Latin}/u.test(letter) && letter.normalize('NFC') === letter);
const CAPTIONS = [
  'Chuyến PHÀ cuối — H’Hen Niê',
  'nothing to fold: 100%',
  VIETNAMESE.join(' ').normalize('NFC'),
  VIETNAMESE.join(' ').normalize('NFD').toUpperCase(),
  LATIN.join(''),
];

describe.each([
  { engine: 'SQLite file', isHere: true },
  { engine: 'libSQL primary with an embedded replica', isHere: hasSqld },
])('$engine', ({ engine, isHere }) => {
  it.skipIf(!isHere)(
    'pictures that were there before are folded as new ones are',
    async () => {
      const primary = engine === 'SQLite file' ? null : await startPrimary();
      const place: DatabasePlace = {
        url: `file:${join(primary?.folder ?? folder, 'morat.db')}`,
        ...(primary && { syncUrl: primary.url }),
      };
      const db = openDatabase(place);
      await migrate(db, earlierMigrations());
      for (const [id, caption] of CAPTIONS.entries())
        await db.transaction((tx) =>
          tx.run(sql`
        insert into media (id, content_hash, mime, width, height, byte_size, original_name, caption, created_at)
        values (${`p${id}`}, ${`h${id}`}, 'image/jpeg', 3, 2, 1, 'IMG_Điều.JPG', ${caption}, ${id})`),
        );
      await migrate(db);
      const pictures = await listPictures(db, { search: 'dieu' });
      expect(pictures.map(({ caption }) => caption)).toEqual([...CAPTIONS].reverse());
      for (const { caption, wordsFolded } of pictures)
        expect(wordsFolded).toBe(fold([caption, '', '', 'IMG_Điều.JPG'].join('\n')));
      expect((await listPictures(db, { search: 'pha' })).map(({ id }) => id)).toEqual(['p0']);
      await db.close();
      await primary?.stop();
    },
    30_000,
  );
});
