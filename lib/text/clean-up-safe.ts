import type { CleanUpChange } from './clean-up.ts';

const SPACES = '[ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const INVISIBLE = '\\u200b-\\u200d\\u2060\\ufeff\\u00ad';
const RUN = `[${INVISIBLE}]*${SPACES}(?:${SPACES}|[${INVISIBLE}])*`;
/** Invisible characters beside a space go with it. */
const RUN_OR_INVISIBLES = new RegExp(`(?<run>${RUN})|(?<invisibles>[${INVISIBLE}]+)`, 'gu');
const DECOMPOSED = /[\p{L}\p{N}]\p{M}+/gu;
/** Letters of a text in the old TCVN3 encoding, where a soft hyphen is the letter ư. */
const LEGACY_LETTERS = /\p{L}[¨©ª«¬®µ¶·¸¹»¼½¾]|[¨©ª«¬®µ¶·¸¹»¼½¾]\p{L}/gu;

/**
 * Tier A, right in every text: composed letters; no invisible characters; single plain spaces, none at the ends of
 * lines. Invisible characters stay where they do something: inside an emoji, and in text of the old TCVN3 encoding.
 */
export function findSafe(text: string): CleanUpChange[] {
  return [...composed(text), ...invisible(text), ...spaces(text)];
}

function composed(text: string): CleanUpChange[] {
  return [...text.matchAll(DECOMPOSED)].flatMap(({ 0: written, index }) => {
    const becomes = written.normalize('NFC');
    return becomes === written
      ? []
      : [{ from: index, until: index + written.length, becomes, rule: 'composed', tier: 'safe' }];
  });
}

function invisible(text: string): CleanUpChange[] {
  if ((text.match(LEGACY_LETTERS)?.length ?? 0) > 1) return [];
  return [...text.matchAll(RUN_OR_INVISIBLES)].flatMap(({ groups, index }) => {
    const until = index + (groups?.invisibles?.length ?? 0);
    if (until === index || joinsEmoji(text, index, until)) return [];
    return [{ from: index, until, becomes: '', rule: 'invisible', tier: 'safe' }];
  });
}

/** Only the letters next to it are looked at: a text is as long as somebody makes it. */
function joinsEmoji(text: string, from: number, until: number): boolean {
  return (
    /(?:\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})$/u.test(
      text.slice(Math.max(0, from - 2), from),
    ) && /^\p{Extended_Pictographic}/u.test(text.slice(until, until + 2))
  );
}

function spaces(text: string): CleanUpChange[] {
  return [...text.matchAll(RUN_OR_INVISIBLES)].flatMap(({ groups, index }) => {
    const run = groups?.run;
    if (run === undefined) return [];
    const until = index + run.length;
    const becomes = isEdge(text[index - 1]) || isEdge(text[until]) ? '' : ' ';
    return run === becomes ? [] : [{ from: index, until, becomes, rule: 'spaces', tier: 'safe' }];
  });
}

const isEdge = (letter: string | undefined) => letter === undefined || letter === '\n';
