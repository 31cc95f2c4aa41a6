import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { type Settings, saveSettings } from '#db/settings';
import type { Actor } from '#lib/newsroom/people';
import { type Ability, can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { inPublic } from '#lib/press/change-over';

/** How stories are passed is the managing editor's to decide, with the editor-in-chief; the rest is the paper's. */
const WORKFLOW: readonly (keyof Settings)[] = ['houseRules', 'gates'];

/** Says which ability a setting asks for. */
export function abilityFor(key: keyof Settings): Ability {
  return WORKFLOW.includes(key) ? 'override_gates' : 'manage_paper';
}

/**
 * Changes settings of the paper, already checked by their schemas; every reader's page is printed anew. Refuses
 * `paper_not_yours`, `workflow_not_yours`.
 */
export async function changeSettings(
  db: Database,
  actor: Actor,
  change: Partial<Settings>,
  now: number = Date.now(),
): Promise<Answer> {
  const keys = Object.keys(change) as (keyof Settings)[];
  const denied = keys.find((key) => !can(actor, abilityFor(key)));
  if (denied) return refuse(WORKFLOW.includes(denied) ? 'workflow_not_yours' : 'paper_not_yours');
  return inPublic(db).transaction(async (tx) => {
    await saveSettings(tx, change, { personId: actor.personId, now });
    await recordEvent(tx, {
      storyId: null,
      actorId: actor.personId,
      kind: 'change_settings',
      now,
      facts: { ...change },
    });
    return grant();
  });
}
