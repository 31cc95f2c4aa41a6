import type { Span } from './text-change.ts';

/** Words before a full stop that does not end a sentence: titles, places, initials. */
const SHORTENED =
  /(?:^|[\s(“"])(?:TP|Tp|TX|TT|Q|P|X|H|Tx|ThS|Ths|TS|GS|PGS|BS|KS|LS|CN|NSƯT|NSND|St|Mr|Mrs|Ms|Dr|No|vs|etc|đ\/c|ĐT|Tel|\p{Lu})\.$/u;
/** More letters than the longest of them, so that a long text is not read again from its beginning at every stop. */
const LONGEST_SHORTENED = 8;
const END = /[.!?…]+[”")\]’]*(?=\s|$)/gu;

/**
 * Cuts a text into its sentences, without the spaces between them. A full stop after TP., Q., ThS., an initial, before a
 * small letter, or inside a number ends none.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = text.search(/\S/);
  if (from < 0) return [];
  for (const { 0: stop, index } of text.matchAll(END)) {
    const until = index + stop.length;
    if (!endsSentence(text, index, until)) continue;
    spans.push({ from, until });
    from = until + Math.max(0, text.slice(until).search(/\S/));
  }
  if (from < text.trimEnd().length && (spans.at(-1)?.until ?? 0) <= from)
    spans.push({ from, until: text.trimEnd().length });
  return spans;
}

function endsSentence(text: string, stop: number, until: number): boolean {
  if (/^\s+\p{Ll}/u.test(text.slice(until))) return false;
  return text[stop] !== '.' || !SHORTENED.test(text.slice(Math.max(0, stop - LONGEST_SHORTENED), stop + 1));
}
