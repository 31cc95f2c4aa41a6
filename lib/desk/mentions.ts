import type { Transaction } from '#db/client';
import { listPeople } from '#db/people';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import type { StoryState } from '#lib/newsroom/story';
import { mentionable } from '#lib/newsroom/threads';

/**
 * Reads whom a comment names: of the people chosen, those whose name still stands in it behind an @. Refuses with
 * `mention_cannot_read` when one of them may not read the story, so that nobody is told of what they may not see.
 */
export async function readMentions(
  tx: Transaction,
  actor: Actor,
  story: StoryState,
  { text, chosen }: { readonly text: string; readonly chosen: readonly string[] },
): Promise<Answer<{ personIds: string[] }>> {
  if (chosen.length === 0) return grant({ personIds: [] });
  const everybody = await listPeople(tx);
  const named = everybody.filter(({ id, name }) => chosen.includes(id) && text.includes(`@${name}`));
  const present = named.filter(({ disabledAt }) => disabledAt === null);
  const actors = present.map(({ id, name, language, roles }) => ({ personId: id, name, language, roles }));
  const readers = new Set(mentionable(actor, story, actors).map(({ personId }) => personId));
  const outsider = named.find(({ id }) => id !== actor.personId && !readers.has(id));
  if (outsider) return refuse('mention_cannot_read', { name: outsider.name }, ['text']);
  return grant({ personIds: [...readers] });
}
