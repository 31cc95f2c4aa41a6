import { Mark, type MarkType, type Schema } from '@tiptap/pm/model';
import type { Letter } from './line-pieces.ts';
import { type Pen, signedMarks } from './pen.ts';
import { addedAs, cameAt, isSigned, type Signed, SUGGESTION_MARKS, strikesOn } from './suggestion.ts';

/** The mark of a kind of suggestion, signed. */
export function markOf(schema: Schema, kind: string, signed: Signed): Mark {
  return typeOf(schema, kind).create({ id: signed.id, by: signed.by, at: signed.at });
}

/** Whether words are only there because this writer suggested them, so that he can take them out again at once. */
export function areOwnWords({ line, marks }: Letter, pen: Pen): boolean {
  const writer = addedAs(marks);
  const isAround = ({ at }: Signed) => at < cameAt(marks);
  if (!signedMarks(marks).every((signed) => pen.isMine(signed) || isAround(signed))) return false;
  return writer ? pen.isMine(writer) : pen.hasAdded(line);
}

/** Whether it is suggested already that words are taken out. */
export function areGoing(marks: readonly Mark[]): boolean {
  return strikesOn(marks).length > 0;
}

/** Whether words stand within struck ones and are not struck themselves, as they came later. */
export function areSpared(marks: readonly Mark[]): boolean {
  return marks.some(({ type }) => type.name === 'removed') && !areGoing(marks);
}

/** The marks of words that stay: the look they have now, signed where it is not the look they had. */
export function marksOfKept(before: Letter, after: Letter, pen: Pen): readonly Mark[] {
  const suggested = before.marks.filter(isSuggestion);
  const look = looksOf(after.marks);
  const was = looksOf(before.marks);
  const anchors = after.marks.filter(({ type }) => type.name === 'discussed');
  const isPlain = Mark.sameSet(was, look) || areOwnWords(before, pen);
  const signed = isPlain ? suggested : withRestyled(before, suggested, look, pen);
  return Mark.setFrom([...look, ...anchors, ...signed]);
}

/** The marks of new words: their look and what threads are about them, none of what was suggested where they come from. */
export function marksOfNew(marks: readonly Mark[], suggested: readonly Mark[]): readonly Mark[] {
  const own: readonly Mark[] = marks.filter((mark) => !isSuggestion(mark));
  return suggested.reduce((set, mark) => mark.addToSet(set), own);
}

/** The marks of suggestions that a place between two pieces lies within. */
export function marksAround(left: readonly unknown[], right: readonly unknown[]): readonly Mark[] {
  return left.filter(
    (near): near is Mark =>
      near instanceof Mark &&
      isSuggestion(near) &&
      right.some((other) => other instanceof Mark && near.eq(other)),
  );
}

function withRestyled(
  before: Letter,
  suggested: readonly Mark[],
  look: readonly Mark[],
  pen: Pen,
): readonly Mark[] {
  const own = suggested.find(
    ({ type, attrs }) => type.name === 'restyled' && isSigned(attrs) && pen.isMine(attrs),
  );
  if (own) return own.attrs.was === asText(look) ? own.removeFromSet(suggested) : suggested;
  const { id, by, at } = pen.whole;
  const was = asText(looksOf(before.marks));
  return typeOf(before.node.type.schema, 'restyled').create({ id, by, at, was }).addToSet(suggested);
}

function typeOf(schema: Schema, kind: string): MarkType {
  const type = schema.marks[kind];
  if (!type) throw new Error(`This schema has no mark for what is ${kind}.`);
  return type;
}

function asText(look: readonly Mark[]): string {
  return JSON.stringify(look.map((mark) => mark.toJSON()));
}

function looksOf(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ type }) => type.name !== 'discussed' && !SUGGESTION_MARKS.includes(type.name));
}

function isSuggestion({ type }: Mark): boolean {
  return SUGGESTION_MARKS.includes(type.name);
}
