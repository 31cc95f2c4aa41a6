import { isOwner } from './access.ts';
import { kindsToOpen } from './changes.ts';
import { checkChangeForm } from './corrections.ts';
import { embargoMayChange, isEmbargoed } from './embargo.ts';
import { checkOverrides } from './gate-overrides.ts';
import { openSuggestions } from './gates.ts';
import type { MoveContext, MoveRequest } from './move-request.ts';
import { isClock, type Mover } from './parties.ts';
import { type Refused, refuse } from './refusal.ts';
import type { StoryState } from './story.ts';
import type { Need } from './workflow.ts';

export type Asked = {
  readonly mover: Mover;
  readonly story: StoryState;
  readonly request: MoveRequest;
  readonly context: MoveContext;
};

const isBlank = (text: string | undefined) => (text ?? '').trim() === '';

/** Checks one need of a move: null when it is met, else the refusal that says what is missing. */
export function checkNeed(need: Need, asked: Asked): Refused | null {
  return CHECKS[need](asked);
}

const CHECKS: Readonly<Record<Need, (asked: Asked) => Refused | null>> = {
  headline_and_text: ({ context }) =>
    context.hasHeadlineAndText ? null : refuse('headline_and_text_needed', undefined, ['headline', 'body']),

  language_free: ({ context }) => (context.isLanguageFree ? null : refuse('already_translated')),

  unclaimed: ({ story }) => (story.claimedBy === null ? null : refuse('already_claimed')),

  reason: ({ request }) => (isBlank(request.reason) ? refuse('reason_needed', undefined, ['reason']) : null),

  reason_unless_own: ({ mover, story, request }) =>
    (!isClock(mover) && isOwner(mover, story)) || !isBlank(request.reason)
      ? null
      : refuse('reason_needed', undefined, ['reason']),

  public_notice: ({ request }) =>
    isBlank(request.publicNotice) ? refuse('public_notice_needed', undefined, ['publicNotice']) : null,

  gates: checkOverrides,

  revision_on_screen: ({ story, request }) =>
    request.onScreen !== null && request.onScreen === story.latestRevisionId
      ? null
      : refuse('newer_revision'),

  pinned_revision: ({ story }) =>
    story.approvedRevisionId !== null && story.approvedRevisionId === story.latestRevisionId
      ? null
      : refuse('not_the_approved_revision'),

  legal_cleared: ({ story }) => (story.legalCheck === 'required' ? refuse('legal_not_cleared') : null),

  embargo_over: ({ story, context }) =>
    isEmbargoed(story.embargo, context.now) ? refuseForEmbargo(story) : null,

  time_ahead: ({ story, request, context }) => {
    if (request.scheduledFor === undefined || !Number.isSafeInteger(request.scheduledFor))
      return refuse('time_needed', undefined, ['scheduledFor']);
    if (request.scheduledFor <= context.now) return refuse('time_in_the_past', undefined, ['scheduledFor']);
    return isEmbargoed(story.embargo, request.scheduledFor) ? refuseForEmbargo(story) : null;
  },

  time_come: ({ story, context }) =>
    story.scheduledFor !== null && story.scheduledFor <= context.now ? null : refuse('not_due_yet'),

  change_kind: ({ mover, story, request }) => {
    if (request.changeKind === undefined) return refuse('change_kind_needed', undefined, ['changeKind']);
    return !isClock(mover) && kindsToOpen(mover, story).includes(request.changeKind)
      ? null
      : refuse('change_kind_not_yours', undefined, ['changeKind']);
  },

  change_form: ({ story, context }) => {
    if (story.openChange === null || context.changeForm === null) return refuse('no_open_change');
    const answer = checkChangeForm(story.openChange, context.changeForm);
    return answer.ok ? null : answer;
  },

  embargo_open: ({ story }) => (embargoMayChange(story) ? null : refuse('embargo_too_late')),

  embargo_time: ({ story, request, context }) => {
    const embargo = request.embargo;
    if (embargo && JSON.stringify(embargo) === JSON.stringify(story.embargo))
      return refuse('embargo_unchanged', undefined, ['embargo']);
    if (embargo === 'indefinite') return null;
    if (!embargo || !Number.isSafeInteger(embargo.until))
      return refuse('time_needed', undefined, ['embargo']);
    return embargo.until > context.now ? null : refuse('time_in_the_past', undefined, ['embargo']);
  },

  suggestions_told: ({ request, context }) => {
    const count = openSuggestions(context.findings);
    return count > (request.suggestionsToGo ?? 0) ? refuse('suggestions_untold', { count }) : null;
  },

  embargo_set: ({ story }) => (story.embargo === null ? refuse('no_embargo') : null),
};

function refuseForEmbargo(story: StoryState): Refused {
  return story.embargo !== null && story.embargo !== 'indefinite'
    ? refuse('embargoed_until', { until: story.embargo.until })
    : refuse('embargoed');
}
