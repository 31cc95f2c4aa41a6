import { saveAuthor } from '#db/authors';
import type { Database } from '#db/client';
import type { DemoPaper } from '#db/demo/demo-story';
import { grantRole } from '#db/held-roles';
import { readActor, savePerson } from '#db/people';
import { saveSection } from '#db/sections';
import { saveSettings } from '#db/settings';
import { saveTopic } from '#db/topics';
import type { Actor } from '#lib/newsroom/people';
import { inPublic } from '#lib/press/change-over';

const YEAR = 365 * 86_400_000;

/**
 * Writes the cast and the furniture of the demo paper, each known by its id, so that writing again changes nothing.
 * Answers the cast as actors, by id. They sign in with the demo's password, which is given at the start.
 */
export async function seedCast(
  db: Database,
  paper: DemoPaper,
  pictures: ReadonlyMap<string, string>,
  now: number,
): Promise<ReadonlyMap<string, Actor>> {
  const since = now - YEAR;
  await inPublic(db).transaction(async (tx) => {
    if (paper.settings) await saveSettings(tx, paper.settings, { personId: null, now });
    for (const [position, section] of paper.sections.entries())
      await saveSection(tx, { id: section.slug, position, ...section });
    for (const topic of paper.topics)
      await saveTopic(tx, { id: topic.slug, sortKey: sortKey(topic.name), createdAt: since, ...topic });
    for (const { id, name, email, role, sections, language } of paper.people) {
      await savePerson(tx, { id, name, email, language, isDemo: true, now: since });
      await grantRole(tx, { personId: id, role, sectionIds: sections ?? null, by: null, now: since });
    }
    for (const { portrait, person, ...author } of paper.authors) {
      const portraitId = portrait ? (pictures.get(portrait) ?? null) : null;
      const known = { sortKey: sortKey(author.name), portraitId, personId: person ?? null };
      await saveAuthor(tx, { id: author.slug, createdAt: since, ...known, ...author });
    }
  });
  const actors = new Map<string, Actor>();
  for (const { id } of paper.people) {
    const actor = await readActor(db, id);
    if (actor) actors.set(id, actor);
  }
  return actors;
}

function sortKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
