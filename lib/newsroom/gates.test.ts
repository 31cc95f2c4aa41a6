import { describe, expect, it } from 'vitest';
import { decideMove } from './decide-move.ts';
import { checkGates, DEFAULT_GATES, GATES, type GateFacts } from './gates.ts';
import { placeholdersIn } from './placeholders.ts';
import { aContext, aMember, aState } from './testing.ts';

const CLEAN: GateFacts = {
  headlineLength: 98,
  standfirstLength: 261,
  words: 707,
  isSigned: true,
  hasSection: true,
  picturesWithoutAlt: 0,
  picturesWithoutCaption: 0,
  picturesWithoutCredit: 0,
  openSuggestions: 0,
  openBlockingComments: 0,
  legalCheck: 'cleared',
  placeholders: [],
  slugIsFree: true,
};
const closed = (over: Partial<GateFacts>) =>
  checkGates({ ...CLEAN, ...over }, DEFAULT_GATES).map((finding) => `${finding.gate}:${finding.level}`);

describe('gates', () => {
  it('find nothing in a clean story', () => expect(closed({})).toEqual([]));

  it.each([
    [{ headlineLength: 4 }, 'headline:block'],
    [{ headlineLength: 121 }, 'headline:block'],
    [{ standfirstLength: 0 }, 'standfirst:warn'],
    [{ standfirstLength: 301 }, 'standfirst:warn'],
    [{ words: 0 }, 'text:block'],
    [{ isSigned: false }, 'byline:block'],
    [{ hasSection: false }, 'section:block'],
    [{ picturesWithoutAlt: 1 }, 'picture_alt:block'],
    [{ picturesWithoutCaption: 1 }, 'picture_caption:warn'],
    [{ picturesWithoutCredit: 2 }, 'picture_credit:block'],
    [{ openSuggestions: 2 }, 'suggestions:block'],
    [{ openBlockingComments: 1 }, 'blocking_comments:block'],
    [{ legalCheck: 'required' as const }, 'legal_check:block'],
    [{ placeholders: ['TK'] }, 'placeholders:block'],
    [{ slugIsFree: false }, 'slug:block'],
  ])('stop %j', (over, finding) => expect(closed(over)).toEqual([finding]));

  it.each([
    [{ headlineLength: 5 }],
    [{ headlineLength: 120 }],
    [{ standfirstLength: 300 }],
    [{ legalCheck: 'not_needed' as const }],
  ])('let %j pass', (over) => expect(closed(over)).toEqual([]));

  it('can be turned down by the paper, but not those without which nothing can be printed', () => {
    const off = Object.fromEntries(GATES.map((gate) => [gate, 'off'])) as typeof DEFAULT_GATES;
    const worst: GateFacts = {
      headlineLength: 0,
      standfirstLength: 0,
      words: 0,
      isSigned: false,
      hasSection: false,
      picturesWithoutAlt: 1,
      picturesWithoutCaption: 1,
      picturesWithoutCredit: 1,
      openSuggestions: 300,
      openBlockingComments: 1,
      legalCheck: 'required',
      placeholders: ['xxx'],
      slugIsFree: false,
    };
    expect(checkGates(worst, off).map((finding) => finding.gate)).toEqual([
      'text',
      'section',
      'suggestions',
      'blocking_comments',
      'legal_check',
      'slug',
    ]);
  });

  it.each([
    ['Giá TK đồng', ['TK']],
    ['TKV và STK không tính', []],
    ['còn xxx, XXXX và […] hay [ ... ]', ['xxx', 'XXXX', '[…]', '[ ... ]']],
    ['[… lời người trong cuộc] và [1], [sic]', ['[… lời người trong cuộc]']],
    ['Thế kỷ XX, xx', []],
  ])('see placeholders in %j', (text, found) => {
    expect([...placeholdersIn(text)].sort()).toEqual([...found].sort());
  });
});

describe('a closed gate', () => {
  const findings = [{ gate: 'headline', level: 'block', detail: 3 } as const];
  const story = aState({ stage: 'in_review', claimedBy: 'ha' });
  const approve = (
    role: 'editor' | 'managing_editor',
    reason: string | null,
    more = aContext({ findings }),
  ) =>
    decideMove(
      aMember(role, 'ha'),
      story,
      { move: 'approve', onScreen: 7, ...(reason !== null && { overrides: [{ gate: 'headline', reason }] }) },
      more,
    );

  it('refuses approval and names itself', () =>
    expect(approve('managing_editor', null)).toMatchObject({
      refusal: { code: 'gates_closed', fields: ['headline'] },
    }));
  it('opens for a managing editor with a reason', () =>
    expect(approve('managing_editor', 'Tin nóng').ok).toBe(true));
  it('stays closed without a reason', () =>
    expect(approve('managing_editor', ' ')).toMatchObject({ refusal: { code: 'override_reason_needed' } }));
  it('stays closed for an editor', () =>
    expect(approve('editor', 'Tin nóng')).toMatchObject({ refusal: { code: 'override_not_yours' } }));
  it('stays open for the same revision once overridden', () =>
    expect(approve('editor', null, aContext({ findings, standingOverrides: ['headline'] })).ok).toBe(true));
  it('never opens over the law', () => {
    const law = aContext({ findings: [{ gate: 'legal_check', level: 'block', detail: 1 }] });
    expect(
      decideMove(
        aMember('managing_editor', 'ha'),
        story,
        { move: 'approve', onScreen: 7, overrides: [{ gate: 'legal_check', reason: 'x' }] },
        law,
      ).ok,
    ).toBe(false);
  });
  it('only warns at level warn', () =>
    expect(
      approve('editor', null, aContext({ findings: [{ gate: 'standfirst', level: 'warn', detail: 0 }] })).ok,
    ).toBe(true));
});
