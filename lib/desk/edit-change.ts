import { findOpenChange, recordChangeForm, recordChangeKind } from '#db/changes';
import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { readStoryState } from '#db/stories';
import { isEditorOf, mayRead, mayWrite } from '#lib/newsroom/access';
import { kindsToOpen } from '#lib/newsroom/changes';
import type { ChangeForm } from '#lib/newsroom/corrections';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import type { ChangeKind } from '#lib/newsroom/story';
import { sentForm } from './change-form.ts';
import { undoOnRefusal } from './undo-on-refusal.ts';

/**
 * Says what an open change will tell readers: its kind, note, wrong and right text, the statutory form. Editors also
 * while it waits for print. Refuses with `no_such_story`, `no_open_change`, `text_frozen`, `change_kind_not_yours`.
 */
export async function editChange(
  db: Database,
  actor: Actor,
  input: { readonly storyId: number; readonly changeKind?: ChangeKind } & Partial<ChangeForm>,
  now: number = Date.now(),
): Promise<Answer<{ changeKind: ChangeKind }>> {
  const { storyId } = input;
  return undoOnRefusal<{ changeKind: ChangeKind }>(db, async (tx) => {
    const story = await readStoryState(tx, storyId);
    if (!story || !mayRead(actor, story)) return refuse('no_such_story');
    const change = await findOpenChange(tx, storyId);
    if (!change) return refuse('no_open_change');
    if (!mayWrite(actor, story) && !isEditorOf(actor, story))
      return refuse('text_frozen', { stage: story.stage });
    const kind = input.changeKind ?? change.kind;
    if (kind !== change.kind && !kindsToOpen(actor, story).includes(kind))
      return refuse('change_kind_not_yours', undefined, ['changeKind']);

    const form = sentForm(input);
    await recordChangeForm(tx, change.id, form);
    if (kind !== change.kind) await recordChangeKind(tx, change.id, kind);
    const facts = { changeKind: kind, ...form };
    await recordEvent(tx, { storyId, actorId: actor.personId, kind: 'edit_change', now, facts });
    return grant({ changeKind: kind });
  });
}
