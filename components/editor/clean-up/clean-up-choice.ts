import type { Proposals } from './clean-up-proposals.ts';
import type { TextProposal } from './clean-up-texts.ts';

export type Part = 'headline' | 'standfirst' | 'byline' | 'endMark';

/** What a person decided: by part of the story, and by the key of each clean-up of words. Undecided: the usual. */
export type CleanUpChoice = {
  readonly parts: Readonly<Partial<Record<Part, boolean>>>;
  readonly texts: ReadonlyMap<string, boolean>;
  /** The day the story is about; null: none of those proposed; undefined: the usual. */
  readonly day: string | null | undefined;
};

export const UNDECIDED: CleanUpChoice = { parts: {}, texts: new Map(), day: undefined };

/** Says whether a part is taken to its field; usually all but the standfirst, which is a choice of the writer. */
export function isPartChosen(choice: CleanUpChoice, part: Part, hasByline: boolean): boolean {
  const usual = part === 'byline' ? !hasByline : part !== 'standfirst';
  return choice.parts[part] ?? usual;
}

/** Says whether a clean-up of words is made; usually the safe ones. */
export function isTextChosen(choice: CleanUpChoice, { key, change }: TextProposal): boolean {
  return choice.texts.get(key) ?? change.tier === 'safe';
}

/** The day that the story gets: a day whose year is a guess only when a person chose it. */
export function chosenDay(choice: CleanUpChoice, { dates }: Proposals): string | null {
  if (choice.day !== undefined) return dates.find(({ day }) => day === choice.day)?.day ?? null;
  const [only, other] = dates;
  return only && !other && !only.isGuess ? only.day : null;
}

/** The choice with some clean-ups of words taken or left. */
export function withTexts(
  choice: CleanUpChoice,
  proposals: readonly TextProposal[],
  take: boolean,
): CleanUpChoice {
  return {
    ...choice,
    texts: new Map([...choice.texts, ...proposals.map(({ key }) => [key, take] as const)]),
  };
}

/** The choice with one part taken or left. */
export function withPart(choice: CleanUpChoice, part: Part, take: boolean): CleanUpChoice {
  return { ...choice, parts: { ...choice.parts, [part]: take } };
}
