import { countWords } from '#lib/text/count';
import { splitSentences } from '#lib/text/sentences';
import type { Span } from '#lib/text/text-change';
import { type Hint, hintOn } from './hint.ts';

/** From so many words on a paragraph is a wall on a phone. */
export const LONG_PARAGRAPH = 120;

const LOWER_START = /(?<=\p{Ll}{2}\.[^\S\n])\p{Ll}[\p{L}\p{M}]*/gu;
const PHONE = /(?<![\d.,])(?:\+84|0)(?:[ .]?\d){9}(?!\d)/gu;
/** A citizen's number has twelve digits (Law on Identification 26/2023). */
const CITIZEN_NUMBER = /(?<![\d.,])0\d{11}(?!\d)/gu;

/** Finds a paragraph that is long, and proposes to part it before the sentence nearest its middle. */
export function findLongParagraph(text: string): Hint[] {
  const words = countWords(text);
  if (words <= LONG_PARAGRAPH) return [];
  const starts = splitSentences(text).slice(1);
  const far = ({ from }: Span) => Math.abs(from - text.length / 2);
  const place = starts.sort((a, b) => far(a) - far(b))[0] ?? { from: text.search(/\S/u), until: 0 };
  const word = /^\S+/u.exec(text.slice(place.from))?.[0] ?? '';
  const span = { from: place.from, until: place.from + word.length };
  return [
    hintOn(text, span, { kind: 'longParagraph', facts: { words, canPart: starts.length > 0 ? 1 : 0 } }),
  ];
}

/** Finds small letters after a full stop, which mostly are a comma that became a stop. */
export function findLowerStarts(text: string): Hint[] {
  return [...text.matchAll(LOWER_START)].map(({ 0: word, index }) =>
    hintOn(
      text,
      { from: index, until: index + word.length },
      { kind: 'lowerStart', becomes: [raised(word)] },
    ),
  );
}

/** Finds numbers of telephones and identity papers, which belong in no story without the person's leave. */
export function findPersonalNumbers(text: string): Hint[] {
  return [PHONE, CITIZEN_NUMBER].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: number, index }) =>
      hintOn(text, { from: index, until: index + number.length }, { kind: 'personal' }),
    ),
  );
}

const raised = (word: string) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
