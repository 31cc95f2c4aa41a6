import type { Database } from '#db/client';
import { getPerson, type Person, savePerson } from '#db/people';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

export type ProfileChange = Partial<Pick<Person, 'name' | 'language' | 'theme'>>;

/** Changes what is the actor's own about their account: name, interface language, theme. Refuses `name_needed`. */
export async function changeProfile(
  db: Database,
  actor: Actor,
  change: ProfileChange,
  now: number = Date.now(),
): Promise<Answer> {
  if (change.name?.trim() === '') return refuse('name_needed', undefined, ['name']);
  return db.transaction(async (tx) => {
    const person = await getPerson(tx, actor.personId);
    if (!person) return refuse('no_such_person');
    const { id, email, name, sortKey } = person;
    const isRenamed = change.name !== undefined && change.name.normalize('NFC').trim() !== name;
    await savePerson(tx, {
      id,
      email,
      name,
      ...change,
      ...(!isRenamed && { sortKey }),
      now,
    });
    return grant();
  });
}
