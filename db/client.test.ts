import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { readActor } from './people.ts';
import { sections } from './schema/paper.ts';
import { bumpTags, readTagVersions } from './tag-versions.ts';
import { aPerson, aSection, openTestDb } from './testing.ts';

describe('the database', () => {
  it('reads what was committed', async () => {
    const db = await openTestDb();
    const section = await aSection(db, { nameVi: 'Thời sự – Đời sống' });
    const [row] = await db.select().from(sections).where(eq(sections.id, section.id));
    expect(row).toEqual(section);
    expect(await db.get(sql`select name_vi from sections`)).toEqual({ name_vi: 'Thời sự – Đời sống' });
  });

  it('leaves nothing of a transaction that throws', async () => {
    const db = await openTestDb();
    const spoilt = db.transaction(async (tx) => {
      await tx.insert(sections).values({ id: 'a', slug: 'a', nameVi: 'A', nameEn: 'A', position: 1 });
      throw new Error('spoilt');
    });
    await expect(spoilt).rejects.toThrow('spoilt');
    expect(await db.$count(sections)).toBe(0);
  });

  it('knows an actor by the roles held', async () => {
    const db = await openTestDb();
    const actor = await aPerson(db, { role: 'editor', sections: ['a', 'b'] });
    expect(actor.roles).toEqual([{ role: 'editor', sectionIds: ['a', 'b'] }]);
    expect(await readActor(db, 'nobody')).toBeNull();
  });

  it('counts versions of tags', async () => {
    const db = await openTestDb();
    await db.transaction((tx) => bumpTags(tx, ['site', 'latest']));
    await db.transaction((tx) => bumpTags(tx, ['site']));
    expect(await readTagVersions(db, ['site', 'latest', 'story:1'])).toEqual({
      site: 2,
      latest: 1,
      'story:1': 0,
    });
  });
});
