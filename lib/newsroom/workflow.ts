import type { Move } from './moves.ts';
import {
  approvingEditor,
  changeOpener,
  changePublisher,
  claimerOrManager,
  claimingEditor,
  clock,
  editor,
  embargoLifter,
  embargoSetter,
  owner,
  ownerOrEditor,
  type Party,
  publisher,
  publisherOrClock,
  retractor,
  spiker,
  submitter,
  withdrawer,
} from './parties.ts';
import type { Stage, StoryState, Visibility } from './story.ts';

/** One row of the table of moves: from where, to where, whose move it is and what else it needs. */
export type MoveRule = {
  readonly from: readonly Stage[];
  readonly visibility: readonly Visibility[];
  /** Whether the move belongs to stories with an open change, to those without, or to both. */
  readonly change: 'open' | 'none' | 'either';
  readonly party: Party;
  readonly to: Stage | 'same';
  readonly becomes?: Visibility;
  readonly needs?: readonly Need[];
};

/** What a move needs besides the right person in the right stage; `conditions.ts` knows how each is checked. */
export type Need =
  | 'headline_and_text'
  | 'unclaimed'
  | 'reason'
  | 'reason_unless_own'
  | 'public_notice'
  | 'gates'
  | 'revision_on_screen'
  | 'pinned_revision'
  | 'legal_cleared'
  | 'embargo_over'
  | 'time_ahead'
  | 'time_come'
  | 'change_kind'
  | 'change_form'
  | 'embargo_open'
  | 'embargo_time'
  | 'embargo_set'
  | 'language_free'
  | 'suggestions_told';

const NOT_PUBLIC = ['none'] as const;
const ON_THE_PAPER = ['live', 'withdrawn'] as const;
const ANY_WORK = ['none', 'live', 'withdrawn'] as const;
const ANY_STAGE = ['draft', 'submitted', 'in_review', 'returned', 'approved', 'done'] as const;
const BEFORE_PRINT = ['draft', 'submitted', 'in_review', 'returned', 'approved'] as const;

/** The table of PRODUCT §2: every way a story can move. Whatever is not here cannot happen. */
export const WORKFLOW: Readonly<Record<Move, MoveRule>> = {
  submit: {
    from: ['draft', 'returned'],
    visibility: ANY_WORK,
    change: 'either',
    party: submitter,
    to: 'submitted',
    needs: ['headline_and_text'],
  },
  recall: {
    from: ['submitted'],
    visibility: ANY_WORK,
    change: 'either',
    party: owner,
    to: 'draft',
    needs: ['unclaimed'],
  },
  claim: {
    from: ['submitted'],
    visibility: ANY_WORK,
    change: 'either',
    party: claimingEditor,
    to: 'in_review',
  },
  release: {
    from: ['in_review'],
    visibility: ANY_WORK,
    change: 'either',
    party: claimerOrManager,
    to: 'submitted',
  },
  return: {
    from: ['in_review', 'approved'],
    visibility: ANY_WORK,
    change: 'either',
    party: claimerOrManager,
    to: 'returned',
    needs: ['reason'],
  },
  approve: {
    from: ['in_review'],
    visibility: ANY_WORK,
    change: 'either',
    party: approvingEditor,
    to: 'approved',
    needs: ['revision_on_screen', 'gates'],
  },
  reopen: { from: ['approved'], visibility: ANY_WORK, change: 'either', party: editor, to: 'in_review' },
  publish: {
    from: ['approved'],
    visibility: NOT_PUBLIC,
    change: 'none',
    party: publisher,
    to: 'done',
    becomes: 'live',
    needs: ['revision_on_screen', 'pinned_revision', 'legal_cleared', 'embargo_over', 'gates'],
  },
  schedule: {
    from: ['approved'],
    visibility: NOT_PUBLIC,
    change: 'none',
    party: publisher,
    to: 'scheduled',
    needs: ['revision_on_screen', 'pinned_revision', 'legal_cleared', 'time_ahead', 'gates'],
  },
  unschedule: {
    from: ['scheduled'],
    visibility: NOT_PUBLIC,
    change: 'none',
    party: publisherOrClock,
    to: 'approved',
  },
  due: {
    from: ['scheduled'],
    visibility: NOT_PUBLIC,
    change: 'none',
    party: clock,
    to: 'done',
    becomes: 'live',
    needs: ['time_come', 'pinned_revision', 'legal_cleared', 'embargo_over', 'gates'],
  },
  open_change: {
    from: ['done'],
    visibility: ['live'],
    change: 'none',
    party: changeOpener,
    to: 'draft',
    needs: ['change_kind'],
  },
  publish_change: {
    from: ['approved'],
    visibility: ['live'],
    change: 'open',
    party: changePublisher,
    to: 'done',
    needs: ['revision_on_screen', 'pinned_revision', 'legal_cleared', 'change_form', 'gates'],
  },
  discard_change: {
    from: BEFORE_PRINT,
    visibility: ON_THE_PAPER,
    change: 'open',
    party: ownerOrEditor,
    to: 'done',
    needs: ['suggestions_told'],
  },
  withdraw: {
    from: ANY_STAGE,
    visibility: ['live'],
    change: 'either',
    party: withdrawer,
    to: 'same',
    becomes: 'withdrawn',
    needs: ['reason'],
  },
  restore: {
    from: ANY_STAGE,
    visibility: ['withdrawn'],
    change: 'either',
    party: withdrawer,
    to: 'same',
    becomes: 'live',
    needs: ['reason'],
  },
  retract: {
    from: ANY_STAGE,
    visibility: ON_THE_PAPER,
    change: 'either',
    party: retractor,
    to: 'done',
    becomes: 'retracted',
    needs: ['reason', 'public_notice'],
  },
  spike: {
    from: BEFORE_PRINT,
    visibility: NOT_PUBLIC,
    change: 'none',
    party: spiker,
    to: 'spiked',
    needs: ['reason_unless_own'],
  },
  revive: {
    from: ['spiked'],
    visibility: NOT_PUBLIC,
    change: 'none',
    party: ownerOrEditor,
    needs: ['language_free'],
    to: 'draft',
  },
  set_embargo: {
    from: BEFORE_PRINT,
    visibility: NOT_PUBLIC,
    change: 'none',
    party: embargoSetter,
    to: 'same',
    needs: ['embargo_open', 'embargo_time'],
  },
  lift_embargo: {
    from: BEFORE_PRINT,
    visibility: NOT_PUBLIC,
    change: 'none',
    party: embargoLifter,
    to: 'same',
    needs: ['embargo_open', 'embargo_set'],
  },
};

/** Says whether the table knows this move from where the story is, whoever asks. */
export function isOnTheTable(move: Move, story: StoryState): boolean {
  const rule = WORKFLOW[move];
  const changeFits = rule.change === 'either' || (rule.change === 'open') === (story.openChange !== null);
  return rule.from.includes(story.stage) && rule.visibility.includes(story.visibility) && changeFits;
}
