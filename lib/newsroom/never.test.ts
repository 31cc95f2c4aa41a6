import { describe, expect, it } from 'vitest';
import { decideMove } from './decide-move.ts';
import { STRICT_HOUSE_RULES } from './house-rules.ts';
import type { MoveRequest } from './move-request.ts';
import { MOVES, type Move } from './moves.ts';
import type { Actor } from './people.ts';
import type { StoryState } from './story.ts';
import { STAGES, VISIBILITIES } from './story.ts';
import { aContext, aForm, aMember, aState } from './testing.ts';
import { readersSee } from './visibility.ts';

const NOON = aContext().now;
const ask = (move: Move, over: Partial<MoveRequest> = {}): MoveRequest => ({ move, onScreen: 7, ...over });
const codeOf = (answer: ReturnType<typeof decideMove>) => (answer.ok ? 'granted' : answer.refusal.code);

const lanAsEverything: Actor = {
  personId: 'lan',
  name: 'Lan',
  language: 'vi',
  roles: (['reporter', 'editor', 'managing_editor', 'editor_in_chief', 'admin'] as const).map((role) => ({
    role,
    sectionIds: null,
  })),
};

describe('never', () => {
  it("lets a person's own text go public without a second person, whatever roles they hold", () => {
    const reached = new Set<string>();
    const walk = (story: StoryState) => {
      const key = `${story.stage}/${story.visibility}/${story.openChange}/${story.claimedBy}`;
      if (reached.has(key)) return;
      reached.add(key);
      for (const move of MOVES) {
        const answer = decideMove(
          lanAsEverything,
          story,
          ask(move, {
            reason: 'x',
            publicNotice: 'x',
            scheduledFor: NOON + 1,
            changeKind: 'minor',
            embargo: { until: NOON + 1 },
          }),
          aContext(),
        );
        if (answer.ok) walk({ ...story, ...answer.decision });
      }
    };
    walk(aState());
    expect([...reached].filter((key) => key.includes('approved') || key.includes('live'))).toEqual([]);
  });

  it('lets anybody approve what they wrote, not even as editor-in-chief', () => {
    const story = aState({ stage: 'in_review', writerIds: ['lan', 'tong'], claimedBy: 'tong' });
    expect(codeOf(decideMove(aMember('editor_in_chief', 'tong'), story, ask('approve'), aContext()))).toBe(
      'own_story',
    );
  });

  it('but a paper run by one person may, when it says so', () => {
    const rules = { ...STRICT_HOUSE_RULES, onePerson: true };
    const story = aState({ stage: 'in_review', claimedBy: 'lan' });
    expect(codeOf(decideMove(lanAsEverything, story, ask('approve'), aContext({ rules })))).toBe('granted');
  });

  it.each(['publish', 'schedule', 'publish_change'] as const)(
    '%s prints anything but the approved revision',
    (move) => {
      const live = move === 'publish_change';
      const story = aState({
        stage: 'approved',
        approvedRevisionId: 6,
        latestRevisionId: 7,
        visibility: live ? 'live' : 'none',
        openChange: live ? 'minor' : null,
      });
      const answer = decideMove(
        aMember('editor_in_chief', 'tong'),
        story,
        ask(move, { scheduledFor: NOON + 1 }),
        aContext(),
      );
      expect(codeOf(answer)).toBe('not_the_approved_revision');
    },
  );

  it.each(['approve', 'publish', 'schedule', 'publish_change'] as const)(
    '%s judges a text the person did not have on screen',
    (move) => {
      const live = move === 'publish_change';
      const story = aState({
        stage: move === 'approve' ? 'in_review' : 'approved',
        approvedRevisionId: 7,
        visibility: live ? 'live' : 'none',
        openChange: live ? 'minor' : null,
      });
      for (const onScreen of [null, 6, 8])
        expect(
          codeOf(
            decideMove(
              aMember('editor_in_chief', 'tong'),
              story,
              ask(move, { onScreen, scheduledFor: NOON + 1 }),
              aContext(),
            ),
          ),
        ).toBe('newer_revision');
    },
  );

  it('opens a second change', () => {
    for (const stage of STAGES)
      for (const visibility of VISIBILITIES)
        expect(
          decideMove(
            aMember('editor_in_chief', 'tong'),
            aState({ stage, visibility, openChange: 'minor', liveRevisionId: 5 }),
            ask('open_change', { changeKind: 'update' }),
            aContext(),
          ).ok,
        ).toBe(false);
  });

  it('schedules into the past, at this very moment, or inside an embargo', () => {
    const story = aState({ stage: 'approved', approvedRevisionId: 7 });
    const schedule = (over: Partial<StoryState>, scheduledFor: number) =>
      codeOf(
        decideMove(
          aMember('managing_editor', 'thu'),
          { ...story, ...over },
          ask('schedule', { scheduledFor }),
          aContext(),
        ),
      );
    expect(schedule({}, NOON - 1)).toBe('time_in_the_past');
    expect(schedule({}, NOON)).toBe('time_in_the_past');
    expect(schedule({}, Number.NaN)).toBe('time_needed');
    expect(schedule({ embargo: { until: NOON + 100 } }, NOON + 99)).toBe('embargoed_until');
    expect(schedule({ embargo: 'indefinite' }, NOON + 99)).toBe('embargoed');
    expect(schedule({ embargo: { until: NOON + 100 } }, NOON + 100)).toBe('granted');
  });

  it('publishes inside an embargo or before the legal check is cleared, whoever asks', () => {
    const story = aState({ stage: 'approved', approvedRevisionId: 7 });
    const tong = aMember('editor_in_chief', 'tong');
    const overrides = [{ gate: 'legal_check' as const, reason: 'Tôi chịu trách nhiệm' }];
    expect(codeOf(decideMove(tong, { ...story, embargo: 'indefinite' }, ask('publish'), aContext()))).toBe(
      'embargoed',
    );
    expect(
      codeOf(
        decideMove(tong, { ...story, legalCheck: 'required' }, ask('publish', { overrides }), aContext()),
      ),
    ).toBe('legal_not_cleared');
  });

  it('shows readers a story that was not published, whatever its stage', () => {
    for (const embargo of [null, 'indefinite', { until: NOON - 1 }] as const)
      expect(readersSee(aState({ embargo, liveRevisionId: null }), NOON)).toBe('nothing');
  });

  it('lets the clock publish early, or after an embargo was set past the hour', () => {
    const story = aState({ stage: 'scheduled', approvedRevisionId: 7, scheduledFor: NOON });
    const due = (over: Partial<StoryState>, now: number) =>
      codeOf(decideMove({ system: 'clock' }, { ...story, ...over }, ask('due'), aContext({ now })));
    expect(due({}, NOON - 1)).toBe('not_due_yet');
    expect(due({ embargo: { until: NOON + 3_600_000 } }, NOON)).toBe('embargoed_until');
    expect(due({}, NOON)).toBe('granted');
  });

  it('lets a managing editor retract, or anybody retract without a public notice', () => {
    const story = aState({ stage: 'done', visibility: 'live', liveRevisionId: 5, firstPublishedAt: 1 });
    const full = ask('retract', { reason: 'Sai nguồn', publicNotice: 'Bài đã gỡ vì sai nguồn.' });
    expect(codeOf(decideMove(aMember('managing_editor', 'thu'), story, full, aContext()))).toBe(
      'not_your_move',
    );
    const tong = aMember('editor_in_chief', 'tong');
    expect(codeOf(decideMove(tong, story, { ...full, publicNotice: ' ' }, aContext()))).toBe(
      'public_notice_needed',
    );
    expect(codeOf(decideMove(tong, story, full, aContext()))).toBe('granted');
  });

  it('tells a contributor that a story of somebody else exists', () => {
    for (const move of MOVES)
      expect(codeOf(decideMove(aMember('contributor', 'an'), aState(), ask(move), aContext()))).toBe(
        'no_such_story',
      );
  });

  it('prints a correction without the wrong text, the right text and a note', () => {
    const story = aState({
      stage: 'approved',
      approvedRevisionId: 7,
      visibility: 'live',
      openChange: 'correction',
    });
    const publish = (over: Parameters<typeof aForm>[0]) =>
      decideMove(
        aMember('managing_editor', 'thu'),
        story,
        ask('publish_change'),
        aContext({ changeForm: aForm(over) }),
      );
    for (const field of ['wrongText', 'rightText', 'note'] as const)
      expect(publish({ [field]: '  ' })).toMatchObject({
        ok: false,
        refusal: { code: 'change_incomplete', fields: [field] },
      });
    expect(codeOf(publish({}))).toBe('granted');
  });

  it('lets an editor publish a correction, though a paper may let editors publish', () => {
    const rules = { ...STRICT_HOUSE_RULES, editorsPublish: true };
    const change = (openChange: StoryState['openChange']) =>
      codeOf(
        decideMove(
          aMember('editor', 'ha'),
          aState({ stage: 'approved', approvedRevisionId: 7, visibility: 'live', openChange }),
          ask('publish_change'),
          aContext({ rules }),
        ),
      );
    expect(change('minor')).toBe('granted');
    expect(change('correction')).toBe('not_your_move');
    expect(change('statutory_correction')).toBe('not_your_move');
  });
});
