import { describe, expect, it } from 'vitest';
import { decideMove } from './decide-move.ts';
import type { MoveRequest } from './move-request.ts';
import { MOVES, type Move } from './moves.ts';
import type { Actor, Role } from './people.ts';
import { ROLES } from './people.ts';
import type { Stage, StoryState, Visibility } from './story.ts';
import { STAGES, VISIBILITIES } from './story.ts';
import { aContext, aMember, aState } from './testing.ts';

/** Everybody who could ask: each role on another's story, the owner by role, and the editor who claimed it. */
const ASKING: readonly { name: string; actor: Actor; claims?: boolean }[] = [
  { name: 'owner', actor: aMember('reporter', 'lan') },
  { name: 'owning contributor', actor: aMember('contributor', 'lan') },
  { name: 'owning editor', actor: aMember('editor', 'lan') },
  { name: 'owning managing editor', actor: aMember('managing_editor', 'lan') },
  { name: 'claiming editor', actor: aMember('editor', 'ha'), claims: true },
  { name: 'editor of another section', actor: aMember('editor', 'ha', ['the-thao']) },
  ...ROLES.map((role: Role) => ({ name: role, actor: aMember(role, 'somebody') })),
];

/** A request with everything a move could need, so that the grid shows rights and stages only. */
function everythingAsked(move: Move): MoveRequest {
  const now = aContext().now;
  return {
    move,
    onScreen: 7,
    reason: 'Vì vậy',
    publicNotice: 'Bài đã gỡ.',
    scheduledFor: now + 3_600_000,
    embargo: move === 'set_embargo' ? { until: now + 60_000 } : null,
    changeKind: 'minor',
  };
}

function storyIn(
  stage: Stage,
  visibility: Visibility,
  open: boolean,
  move: Move,
  claims: boolean,
): StoryState {
  return aState({
    stage,
    visibility,
    openChange: open ? 'minor' : null,
    claimedBy: claims ? 'ha' : null,
    approvedRevisionId: 7,
    liveRevisionId: visibility === 'none' ? null : 5,
    firstPublishedAt: visibility === 'none' ? null : 1,
    scheduledFor: stage === 'scheduled' ? aContext().now - 1000 : null,
    embargo: move === 'lift_embargo' ? 'indefinite' : null,
  });
}

function grid(): string {
  const lines: string[] = [];
  for (const { name, actor, claims = false } of ASKING) {
    lines.push(`${name}`);
    for (const visibility of VISIBILITIES)
      for (const stage of STAGES)
        for (const open of visibility === 'none' ? [false] : [false, true]) {
          const granted = MOVES.filter(
            (move) =>
              decideMove(
                actor,
                storyIn(stage, visibility, open, move, claims),
                everythingAsked(move),
                aContext(),
              ).ok,
          );
          if (granted.length > 0)
            lines.push(`  ${stage} · ${visibility}${open ? ' · change open' : ''}: ${granted.join(', ')}`);
        }
    lines.push('');
  }
  return lines.join('\n');
}

describe('the table of moves', () => {
  it('grants exactly what the reviewed grid says, for every role, stage, visibility and move', async () => {
    await expect(grid()).toMatchFileSnapshot('./workflow.grid.txt');
  });

  it('lets the clock publish what is due, take a schedule back, and nothing else', () => {
    const granted = MOVES.filter((move) =>
      STAGES.some((stage) =>
        VISIBILITIES.some(
          (visibility) =>
            decideMove(
              { system: 'clock' },
              storyIn(stage, visibility, false, move, false),
              everythingAsked(move),
              aContext(),
            ).ok,
        ),
      ),
    );
    expect(granted).toEqual(['unschedule', 'due']);
  });

  it('knows no move at all for a retracted story', () => {
    for (const { actor } of ASKING)
      for (const stage of STAGES)
        for (const open of [false, true])
          for (const move of MOVES)
            expect(
              decideMove(
                actor,
                storyIn(stage, 'retracted', open, move, true),
                everythingAsked(move),
                aContext(),
              ).ok,
            ).toBe(false);
  });
});
