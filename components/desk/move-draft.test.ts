import { describe, expect, it } from 'vitest';
import { EMPTY_CHANGE_FORM } from '#lib/newsroom/corrections';
import { asksFirst, closedGates, moveForm, reasonFor, startDraft } from './move-draft.ts';
import type { StoryToMove } from './story-to-move.ts';

const NOW = Date.UTC(2026, 10, 24, 7, 50);

function aStoryToMove(wish: Partial<StoryToMove> = {}): StoryToMove {
  return {
    id: 12,
    headline: 'Bến phà Cây Gáo mở lại',
    stage: 'approved',
    visibility: 'none',
    openChange: null,
    onScreen: 40,
    embargo: null,
    scheduledFor: null,
    isOwn: false,
    findings: [],
    overridden: [],
    mayOverride: true,
    kindsToOpen: [],
    changeForm: EMPTY_CHANGE_FORM,
    ...wish,
  };
}

describe('the form of a move', () => {
  it('sends only what the move asks for', () => {
    const story = aStoryToMove();
    const draft = { ...startDraft(story, NOW), reason: 'Thiếu nguồn', publicNotice: 'Bài sai' };
    expect(moveForm('approve', story, draft)).toEqual({ storyId: 12, move: 'approve', onScreen: 40 });
    expect(moveForm('return', story, draft)).toEqual({
      storyId: 12,
      move: 'return',
      onScreen: 40,
      reason: 'Thiếu nguồn',
    });
    expect(moveForm('retract', story, draft)).toMatchObject({
      reason: 'Thiếu nguồn',
      publicNotice: 'Bài sai',
    });
  });

  it('says with how many suggestions a change is given up: as many as its dialog told of', () => {
    const story = aStoryToMove({ findings: [{ gate: 'suggestions', level: 'block', detail: 3 }] });
    const sent = (of: StoryToMove) => moveForm('discard_change', of, startDraft(of, NOW));
    expect(sent(story)).toEqual({ storyId: 12, move: 'discard_change', onScreen: 40, suggestionsToGo: 3 });
    expect(sent(aStoryToMove())).toMatchObject({ suggestionsToGo: 0 });
  });

  it('starts a schedule at a full hour ahead, and never inside the embargo', () => {
    expect(startDraft(aStoryToMove(), NOW).scheduledFor).toBe(Date.UTC(2026, 10, 24, 9));
    const until = Date.UTC(2026, 10, 25, 1);
    expect(startDraft(aStoryToMove({ embargo: { until } }), NOW).scheduledFor).toBe(until);
  });

  it('sends the reasons of overridden gates, but never for gates that nobody overrides', () => {
    const story = aStoryToMove({
      findings: [
        { gate: 'picture_credit', level: 'block', detail: 1 },
        { gate: 'standfirst', level: 'warn', detail: 0 },
      ],
    });
    const draft = { ...startDraft(story, NOW), overrides: { picture_credit: 'Ảnh của tòa soạn' } };
    expect(moveForm('publish', story, draft).overrides).toEqual([
      { gate: 'picture_credit', reason: 'Ảnh của tòa soạn' },
    ]);
    expect(moveForm('submit', story, draft).overrides).toBeUndefined();
  });

  it('sends the public form only with kinds of change that say something', () => {
    const story = aStoryToMove({ kindsToOpen: ['minor', 'correction'] });
    const draft = { ...startDraft(story, NOW), changeForm: { ...EMPTY_CHANGE_FORM, wrongText: '120' } };
    expect(moveForm('open_change', story, draft)).not.toHaveProperty('wrongText');
    expect(moveForm('open_change', story, { ...draft, changeKind: 'correction' })).toMatchObject({
      changeKind: 'correction',
      wrongText: '120',
    });
  });
});

describe('what stands between the button and the move', () => {
  it('is nothing for a clean approval, and the gates for one that is not', () => {
    expect(asksFirst('approve', aStoryToMove())).toBe(false);
    const warned = aStoryToMove({ findings: [{ gate: 'standfirst', level: 'warn', detail: 0 }] });
    expect(asksFirst('approve', warned)).toBe(true);
  });

  it('is a form for whatever cannot be taken back lightly', () => {
    for (const move of ['publish', 'retract', 'withdraw', 'return', 'discard_change'] as const)
      expect(asksFirst(move, aStoryToMove())).toBe(true);
  });

  it('asks for a reason to spike only what is somebody else’s', () => {
    expect(reasonFor('spike', aStoryToMove({ isOwn: true }))).toBe('welcome');
    expect(reasonFor('spike', aStoryToMove())).toBe('needed');
  });

  it('does not count gates overridden for this revision as closed', () => {
    const story = aStoryToMove({
      findings: [{ gate: 'picture_alt', level: 'block', detail: 2 }],
      overridden: ['picture_alt'],
    });
    expect(closedGates('publish', story)).toEqual([]);
  });
});
