import { fold } from '#lib/text/fold';
import { placeTones } from '#lib/text/tone';

/** A word where it stands. Words with anything but spaces between them belong to different runs. */
export type Word = {
  readonly from: number;
  readonly until: number;
  /** With its tone in one style, so that hoà and hòa are the same word. */
  readonly written: string;
  readonly run: number;
  readonly beginsSentence: boolean;
};

/** Only these vowels are written in two ways. */
const TWO_WAYS = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/iu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let run = 0;
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const between = text.slice(end, index);
    if (/\S/u.test(between)) run += 1;
    const beginsSentence = words.length === 0 || /[.!?…:]["”’)\]]*\s|[“"]$/u.test(between);
    end = index + word.length;
    const written = TWO_WAYS.test(word) ? placeTones(word, 'old') : word.normalize('NFC');
    words.push({ from: index, until: end, written, run, beginsSentence });
  }
  return words;
}

/** First letters of words without marks, one after the other: `ubnd` of Ủy ban nhân dân; a bar between two runs. */
export function initialsOf(words: readonly Word[]): string {
  return words
    .map(
      ({ written, run }, at) =>
        `${at > 0 && words[at - 1]?.run !== run ? '|' : ''}${fold(written)[0] ?? '?'}`,
    )
    .join('');
}
