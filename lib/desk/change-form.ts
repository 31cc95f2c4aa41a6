import { findOpenChange, recordChangeForm } from '#db/changes';
import type { Transaction } from '#db/client';
import { type ChangeForm, EMPTY_CHANGE_FORM } from '#lib/newsroom/corrections';

const FIELDS = Object.keys(EMPTY_CHANGE_FORM) as (keyof ChangeForm)[];

/** The fields of a change's form that were sent, trimmed; what was not sent is not touched. */
export function sentForm(input: Partial<ChangeForm>): Partial<ChangeForm> {
  const sent = FIELDS.flatMap((field) => {
    const text = input[field];
    return text === undefined ? [] : [[field, text.normalize('NFC').trim()]];
  });
  return Object.fromEntries(sent);
}

/** Records what was sent of the form of a story's open change; nothing when there is none. */
export async function recordSentForm(tx: Transaction, storyId: number, input: Partial<ChangeForm>) {
  const change = await findOpenChange(tx, storyId);
  if (change) await recordChangeForm(tx, change.id, sentForm(input));
}
