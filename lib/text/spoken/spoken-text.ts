import { splitSentences } from '#lib/text/sentences';
import { sayAbbreviations } from './say-abbreviations.ts';
import { sayFigures } from './say-figures.ts';
import { sayUnits } from './say-units.ts';

const LONGEST_BREATH = 28;

/**
 * A paragraph of Vietnamese as it is read aloud, over a loudspeaker or by a synthetic voice: abbreviations and figures in
 * words, without quotation marks and brackets, one sentence a line; a sentence too long for one breath is parted at a
 * semicolon, a colon or a dash.
 */
export function spokenText(paragraph: string): string[] {
  const text = paragraph.normalize('NFC');
  return splitSentences(text)
    .flatMap(({ from, until }) => breaths(text.slice(from, until)))
    .map((sentence) => sayFigures(sayUnits(sayAbbreviations(sentence))))
    .map((sentence) =>
      sentence
        .replace(/["“”«»()[\]]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function breaths(sentence: string): string[] {
  if (sentence.split(/\s+/).length <= LONGEST_BREATH) return [sentence];
  return sentence.split(/(?<=[;:])\s+|\s[–—]\s/u);
}
