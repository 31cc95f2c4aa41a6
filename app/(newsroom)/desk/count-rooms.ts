import type { RoomCounts } from '#components/desk/rail';
import type { Database } from '#db/client';
import { countDeskStories, listMyStories } from '#db/desk-list';
import { countOpenLetters } from '#db/letters';
import { countUnseen } from '#db/notifications';
import { lettersInReach } from '#lib/newsroom/letters';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';

/** How much waits for this person in each room: stories to claim, own ones to go on with, readers' letters,
 * news not seen. */
export async function countRooms(db: Database, actor: Actor): Promise<RoomCounts> {
  const { own, claimed } = await listMyStories(db, actor);
  return {
    queue: can(actor, 'edit_stories') ? await countToClaim(db, actor) : 0,
    mine: (own.returned?.length ?? 0) + claimed.length + (own.draft?.length ?? 0),
    letters: can(actor, 'edit_stories') ? await countOpenLetters(db, lettersInReach(actor)) : 0,
    notifications: await countUnseen(db, actor.personId),
  };
}

async function countToClaim(db: Database, actor: Actor): Promise<number> {
  const { bySection } = await countDeskStories(db, actor);
  return Object.entries(bySection)
    .filter(([sectionId]) => can(actor, 'edit_stories', sectionId || null))
    .reduce((sum, [, stages]) => sum + stages.submitted, 0);
}
