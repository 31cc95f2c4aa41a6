import type { Span } from '#lib/text/text-change';

export const HINT_KINDS = [
  'style',
  'tone',
  'capitals',
  'abbreviation',
  'number',
  'lowerStart',
  'personal',
  'longParagraph',
] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** Something in a block of text that a person may want to look at. It changes nothing by itself. */
export type Hint = Span & {
  readonly kind: HintKind;
  readonly found: string;
  /** What could stand there instead, the likeliest first; none: the person decides how to write it. */
  readonly becomes: readonly string[];
  /** Why, in the paper's own words; the other kinds have their sentences by kind. */
  readonly reason: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The same for the same remark on the same words anywhere in the story: what "leave it in this story" remembers. */
  readonly key: string;
};

/** Makes a hint on a piece of a text. */
export function hintOn(
  text: string,
  span: Span,
  hint: Pick<Hint, 'kind'> & Partial<Pick<Hint, 'becomes' | 'reason' | 'facts'>> & { about?: string },
): Hint {
  const { kind, becomes = [], reason = '', facts = {}, about = '' } = hint;
  const found = text.slice(span.from, span.until);
  const key = [kind, about, found.normalize('NFC')].join(':').slice(0, 200);
  return { from: span.from, until: span.until, kind, found, becomes, reason, facts, key };
}
