import type { LegalCheck } from './story.ts';

/** What is looked at before approval and publication (PRODUCT §2). */
export const GATES = [
  'headline',
  'standfirst',
  'text',
  'byline',
  'section',
  'picture_alt',
  'picture_caption',
  'picture_credit',
  'suggestions',
  'blocking_comments',
  'legal_check',
  'placeholders',
  'slug',
] as const;
export type Gate = (typeof GATES)[number];

export const GATE_LEVELS = ['block', 'warn', 'off'] as const;
export type GateLevel = (typeof GATE_LEVELS)[number];
export type GateSettings = Readonly<Record<Gate, GateLevel>>;

export const DEFAULT_GATES: GateSettings = {
  headline: 'block',
  standfirst: 'warn',
  text: 'block',
  byline: 'block',
  section: 'block',
  picture_alt: 'block',
  picture_caption: 'warn',
  picture_credit: 'block',
  suggestions: 'block',
  blocking_comments: 'block',
  legal_check: 'block',
  placeholders: 'block',
  slug: 'block',
};

/**
 * Gates that no setting turns down: without them there would be nothing to print, no address to print it at, or
 * something would be approved on which the desk has not decided.
 */
export const FIXED_GATES: readonly Gate[] = [
  'text',
  'section',
  'suggestions',
  'blocking_comments',
  'legal_check',
  'slug',
];
/** Gates that nobody overrides. */
export const FINAL_GATES: readonly Gate[] = ['text', 'section', 'suggestions', 'legal_check', 'slug'];

export const HEADLINE_LENGTH = { least: 5, most: 120 } as const;
export const STANDFIRST_MOST = 300;

/** What the gates look at, counted by whoever has the story in hand. Lengths in graphemes. */
export type GateFacts = {
  readonly headlineLength: number;
  readonly standfirstLength: number;
  readonly words: number;
  readonly isSigned: boolean;
  readonly hasSection: boolean;
  readonly picturesWithoutAlt: number;
  readonly picturesWithoutCaption: number;
  readonly picturesWithoutCredit: number;
  readonly openSuggestions: number;
  readonly openBlockingComments: number;
  readonly legalCheck: LegalCheck;
  readonly placeholders: readonly string[];
  readonly slugIsFree: boolean;
};

/** One gate that is not passed: how hard it stands in the way, and the fact its sentence needs. */
export type GateFinding = {
  readonly gate: Gate;
  readonly level: 'block' | 'warn';
  readonly detail: string | number;
};

/** Lists the gates a story does not pass at the paper's levels; an empty list is a clean story. */
export function checkGates(facts: GateFacts, settings: GateSettings): readonly GateFinding[] {
  return GATES.flatMap((gate) => {
    const level = FIXED_GATES.includes(gate) ? 'block' : settings[gate];
    const detail = whatIsWrong(gate, facts);
    return level === 'off' || detail === null ? [] : [{ gate, level, detail }];
  });
}

/** How many suggestions nobody has decided on, as the gates found it. */
export function openSuggestions(findings: readonly GateFinding[]): number {
  return Number(findings.find(({ gate }) => gate === 'suggestions')?.detail ?? 0);
}

function whatIsWrong(gate: Gate, facts: GateFacts): string | number | null {
  switch (gate) {
    case 'headline':
      return facts.headlineLength < HEADLINE_LENGTH.least || facts.headlineLength > HEADLINE_LENGTH.most
        ? facts.headlineLength
        : null;
    case 'standfirst':
      return facts.standfirstLength === 0 || facts.standfirstLength > STANDFIRST_MOST
        ? facts.standfirstLength
        : null;
    case 'text':
      return facts.words === 0 ? 0 : null;
    case 'byline':
      return facts.isSigned ? null : 0;
    case 'section':
      return facts.hasSection ? null : 0;
    case 'picture_alt':
      return facts.picturesWithoutAlt || null;
    case 'picture_caption':
      return facts.picturesWithoutCaption || null;
    case 'picture_credit':
      return facts.picturesWithoutCredit || null;
    case 'suggestions':
      return facts.openSuggestions || null;
    case 'blocking_comments':
      return facts.openBlockingComments || null;
    case 'legal_check':
      return facts.legalCheck === 'required' ? 1 : null;
    case 'placeholders':
      return facts.placeholders.length > 0 ? someOf(facts.placeholders) : null;
    case 'slug':
      return facts.slugIsFree ? null : 0;
  }
}

const NAMED = 3;

/** A story that still stands as its template has dozens of marks; a few show what is meant. */
function someOf(marks: readonly string[]): string {
  const more = marks.length - NAMED;
  return `${marks.slice(0, NAMED).join(', ')}${more > 0 ? ` (+${more})` : ''}`;
}
