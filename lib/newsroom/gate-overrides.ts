import type { Asked } from './conditions.ts';
import { FINAL_GATES, type Gate } from './gates.ts';
import { isClock } from './parties.ts';
import { can } from './permissions.ts';
import { type Refused, refuse } from './refusal.ts';

/**
 * Lets a move through the gates when each one that blocks was overridden: now, by a managing editor with a reason, or
 * earlier for the same revision. Refuses with `gates_closed` (the gates named), `override_not_yours`,
 * `override_reason_needed`.
 */
export function checkOverrides({ mover, story, request, context }: Asked): Refused | null {
  const overrides = request.overrides ?? [];
  if (overrides.length > 0 && (isClock(mover) || !can(mover, 'override_gates', story.sectionId)))
    return refuse('override_not_yours');
  if (overrides.some((override) => override.reason.trim() === ''))
    return refuse('override_reason_needed', undefined, ['overrides']);

  const lifted = new Set<Gate>([...context.standingOverrides, ...overrides.map((override) => override.gate)]);
  const closed = context.findings
    .filter((finding) => finding.level === 'block')
    .map((finding) => finding.gate)
    .filter((gate) => FINAL_GATES.includes(gate) || !lifted.has(gate));
  return closed.length === 0 ? null : refuse('gates_closed', { count: closed.length }, closed);
}
