import type { Span } from './text-change.ts';

// Mailboxes have at most 64 letters (RFC 5321), labels 63 and names 253 (RFC 1035). Without those bounds a pasted file in
// base64 would be searched from each of its letters to its end.
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,253}\.\p{L}{2,}/giu;
const DOMAIN =
  /(?<![\p{L}\p{N}.])(?:[a-z0-9-]{1,63}\.){1,126}(?:vn|com|net|org|gov|edu|info|io)(?![\p{L}\p{N}])(?:\/\S*)?/giu;
const ENDS_SENTENCE = /[.,;:!?…)\]}”"’]+$/u;

/** Where a text holds addresses of the web or of mail, which no clean-up may touch; a full stop after one is not part of it. */
export function findUntouchable(text: string): Span[] {
  return [ADDRESS, DOMAIN].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      from: index,
      until: index + found.replace(ENDS_SENTENCE, '').length,
    })),
  );
}
