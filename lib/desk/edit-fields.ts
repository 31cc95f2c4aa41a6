import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import {
  getStory,
  listStoryAuthors,
  listStoryTopicIds,
  readStoryState,
  recordStoryAuthors,
  recordStoryFields,
  recordStoryTopics,
} from '#db/stories';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { announce } from './announce.ts';
import { checkFieldRights, checkFieldValues } from './check-fields.ts';
import { type FieldEdit, tidyFields } from './story-fields.ts';
import { undoOnRefusal } from './undo-on-refusal.ts';

/**
 * Sets fields of the story panel; fields that are not sent are not touched. Refuses with `no_such_story`,
 * `fields_frozen`, `not_your_story_to_edit`, `legal_check_not_yours`, `slug_frozen`, `slug_taken`, `not_a_slug`,
 * `language_frozen`, `already_translated`, `field_too_long`, `not_a_date`, `not_a_length`, `no_such_section`/`author`/`topic`/`picture`, each
 * naming its field. Answers which fields changed; an edit that changes nothing leaves no line in the ledger.
 */
export async function editFields(
  db: Database,
  actor: Actor,
  input: { readonly storyId: number; readonly fields: FieldEdit },
  now: number = Date.now(),
): Promise<Answer<{ changed: readonly string[] }>> {
  const { storyId } = input;
  const answer = await undoOnRefusal<{ changed: readonly string[] }>(db, async (tx) => {
    const story = await readStoryState(tx, storyId);
    const row = await getStory(tx, storyId);
    if (!story || !row) return refuse('no_such_story');
    const fields = tidyFields(input.fields);
    const refused = checkFieldRights(actor, story, fields) ?? (await checkFieldValues(tx, story, fields));
    if (refused) return refused;

    const before = {
      ...row,
      authorIds: (await listStoryAuthors(tx, storyId)).map(({ id }) => id),
      topicIds: await listStoryTopicIds(tx, storyId),
    };
    const changed = changedFields(before, fields);
    if (changed.length === 0) return grant({ changed });

    const { authorIds, topicIds, ...columns } = fields;
    await recordStoryFields(tx, storyId, columns, now);
    if (authorIds) await recordStoryAuthors(tx, storyId, [...new Set(authorIds)]);
    if (topicIds) await recordStoryTopics(tx, storyId, [...new Set(topicIds)]);
    await recordEvent(tx, {
      storyId,
      actorId: actor.personId,
      kind: 'edit_fields',
      now,
      facts: { before: pick(before, changed), after: pick(fields, changed) },
    });
    return grant({ changed });
  });
  if (answer.ok && answer.changed.length > 0) announce({ kind: 'fields_edited', storyId });
  return answer;
}

type Field = keyof FieldEdit;

function changedFields(before: Required<FieldEdit>, fields: FieldEdit): Field[] {
  const sent = Object.keys(fields) as Field[];
  return sent.filter(
    (field) => fields[field] !== undefined && JSON.stringify(fields[field]) !== JSON.stringify(before[field]),
  );
}

function pick(fields: FieldEdit, names: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
