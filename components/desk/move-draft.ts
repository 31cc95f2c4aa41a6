import { type ChangeForm, requiredFields } from '#lib/newsroom/corrections';
import { FINAL_GATES, type Gate, type GateFinding, openSuggestions } from '#lib/newsroom/gates';
import type { Move } from '#lib/newsroom/moves';
import type { ChangeKind } from '#lib/newsroom/story';
import type { MoveForm, StoryToMove } from './story-to-move.ts';

/** What a person has filled in so far; it stays as it is when the move is refused. */
export type MoveDraft = {
  readonly reason: string;
  readonly publicNotice: string;
  readonly scheduledFor: number | null;
  readonly embargoKind: 'until' | 'indefinite';
  readonly embargoUntil: number | null;
  readonly changeKind: ChangeKind | null;
  readonly changeForm: ChangeForm;
  /** Why each blocking gate is overridden; a gate that is not here is not overridden. */
  readonly overrides: Readonly<Partial<Record<Gate, string>>>;
};

const HOUR = 3_600_000;

/** An empty form for a move; a time starts at the next full hour. */
export function startDraft(story: StoryToMove, now: number): MoveDraft {
  const nextHour = Math.ceil((now + HOUR / 4) / HOUR) * HOUR;
  const until = story.embargo !== null && story.embargo !== 'indefinite' ? story.embargo.until : null;
  return {
    reason: '',
    publicNotice: '',
    scheduledFor: Math.max(nextHour, until ?? 0),
    embargoKind: story.embargo === 'indefinite' ? 'indefinite' : 'until',
    embargoUntil: until ?? nextHour,
    changeKind: story.kindsToOpen[0] ?? null,
    changeForm: story.changeForm,
    overrides: {},
  };
}

const WITH_REASON: readonly Move[] = ['return', 'withdraw', 'restore', 'retract'];
const WITH_GATES: readonly Move[] = ['submit', 'approve', 'publish', 'schedule', 'publish_change'];
const WITH_FORM: readonly Move[] = [
  ...WITH_REASON,
  'publish',
  'schedule',
  'open_change',
  'publish_change',
  'discard_change',
  'spike',
  'set_embargo',
  'lift_embargo',
  'unschedule',
];

/** Whether the move asks for a reason: it must, it may, or it does not. */
export function reasonFor(move: Move, story: StoryToMove): 'needed' | 'welcome' | 'none' {
  if (WITH_REASON.includes(move)) return 'needed';
  if (move === 'spike') return story.isOwn ? 'welcome' : 'needed';
  return 'none';
}

/** Whether the gates are shown with the move, and decide it (or, for a submission, only tell). */
export function showsGates(move: Move): boolean {
  return WITH_GATES.includes(move);
}

/** Whether a dialog stands between the button and the move. Approving a clean story needs none. */
export function asksFirst(move: Move, story: StoryToMove): boolean {
  if (WITH_FORM.includes(move)) return true;
  return showsGates(move) && story.findings.length > 0;
}

/** Gates that block, are not overridden yet, and decide this move. */
export function closedGates(move: Move, story: StoryToMove): readonly GateFinding[] {
  if (!showsGates(move) || move === 'submit') return [];
  return story.findings.filter(
    (finding) =>
      finding.level === 'block' && !(story.overridden.includes(finding.gate) && isOverridable(finding)),
  );
}

/** Says whether a managing editor may override what was found. */
export function isOverridable(finding: GateFinding): boolean {
  return !FINAL_GATES.includes(finding.gate);
}

/** The form as it is sent: only what the move asks for. */
export function moveForm(move: Move, story: StoryToMove, draft: MoveDraft): MoveForm {
  const kind = move === 'open_change' ? draft.changeKind : story.openChange;
  const saysSomething = kind !== null && requiredFields(kind).length > 0;
  const overrides = closedGates(move, story).flatMap(({ gate }) => {
    const reason = draft.overrides[gate];
    return reason === undefined ? [] : [{ gate, reason }];
  });
  return {
    storyId: story.id,
    move,
    onScreen: story.onScreen,
    ...(reasonFor(move, story) !== 'none' && { reason: draft.reason }),
    ...(move === 'retract' && { publicNotice: draft.publicNotice }),
    ...(move === 'schedule' && draft.scheduledFor !== null && { scheduledFor: draft.scheduledFor }),
    ...(move === 'discard_change' && { suggestionsToGo: openSuggestions(story.findings) }),
    ...(move === 'set_embargo' && { embargo: embargoOf(draft) }),
    ...(move === 'open_change' && kind && { changeKind: kind }),
    ...((move === 'open_change' || move === 'publish_change') && saysSomething && draft.changeForm),
    ...(overrides.length > 0 && { overrides }),
  };
}

function embargoOf(draft: MoveDraft): MoveForm['embargo'] {
  if (draft.embargoKind === 'indefinite') return 'indefinite';
  return draft.embargoUntil === null ? null : { until: draft.embargoUntil };
}
