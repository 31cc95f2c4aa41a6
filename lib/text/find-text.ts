import { withoutAccents } from './fold.ts';

/** How words are looked for in a text. */
export type FindRule = {
  /** "nuoc" finds "nước", and đ is a d. */
  readonly ignoresAccents: boolean;
  readonly matchesCase: boolean;
  /** Only where no letter or figure stands before or after: a syllable, not a part of one. */
  readonly wholeWords: boolean;
};

/** A place in a text, in its own UTF-16 units, however its accents are composed. */
export type FoundText = { readonly from: number; readonly until: number };

/** A text made ready for one rule: the characters that are compared, and for each where it came from. */
export type ReadyText = { readonly text: string; readonly compared: string; readonly at: readonly number[] };

const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Makes a text ready to be searched by a rule; composed and decomposed letters come out the same. */
export function readyText(text: string, rule: FindRule): ReadyText {
  const spelling = spellingOf(rule);
  const at: number[] = [];
  let compared = '';
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const spelt = spelling(character);
    for (let unit = 0; unit < spelt.length; unit += 1) at.push(index);
    compared += spelt;
  }
  at.push(text.length);
  return { text, compared, at };
}

/** Lists where words stand in a ready text, first to last, none over another. Spaces at their ends count. */
export function findText({ text, compared, at }: ReadyText, words: string, rule: FindRule): FoundText[] {
  const wanted = readyText(words, rule).compared;
  if (wanted === '') return [];
  const found: FoundText[] = [];
  let place = compared.indexOf(wanted);
  while (place >= 0) {
    const from = at[place] ?? 0;
    const until = at[place + wanted.length] ?? text.length;
    const isWhole = at[place - 1] !== from && at[place + wanted.length - 1] !== until;
    const fits = isWhole && (!rule.wholeWords || standsAlone(text, from, until));
    if (fits) found.push({ from, until });
    place = compared.indexOf(wanted, place + (fits ? wanted.length : 1));
  }
  return found;
}

function standsAlone(text: string, from: number, until: number): boolean {
  const isWithin = (edge: number) =>
    WORD.test(characterBefore(text, edge)) && WORD.test(characterAt(text, edge));
  return !isWithin(from) && !isWithin(until);
}

const characterAt = (text: string, place: number) => String.fromCodePoint(text.codePointAt(place) ?? 0);
const characterBefore = (text: string, place: number) =>
  [...text.slice(Math.max(0, place - 2), place)].at(-1) ?? '';

const spellings = new Map<string, (character: string) => string>();

/** How one character is compared under a rule; texts repeat their characters, so each is worked out once. */
function spellingOf({ ignoresAccents, matchesCase }: FindRule): (character: string) => string {
  const rule = `${ignoresAccents} ${matchesCase}`;
  const known = spellings.get(rule);
  if (known) return known;
  const seen = new Map<string, string>();
  const spelling = (character: string) => {
    const spelt = seen.get(character);
    if (spelt !== undefined) return spelt;
    const plain = ignoresAccents ? withoutAccents(character) : character.normalize('NFC');
    const fresh = (matchesCase ? plain : plain.toLowerCase()).replace(/\s/g, ' ');
    seen.set(character, fresh);
    return fresh;
  };
  spellings.set(rule, spelling);
  return spelling;
}
