import { can } from '#lib/newsroom/permissions';
import type { ListedPerson } from './people-table.tsx';

/** Whether somebody can put a story out today; who was invited and has not come yet cannot. */
export function canPublish(person: ListedPerson): boolean {
  return person.hasPassword && !person.isClosed && can({ ...person, personId: person.id }, 'publish_stories');
}
