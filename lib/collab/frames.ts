import type { WritingRight } from '#lib/newsroom/access';

/**
 * What goes over a writer's socket, both ways: one byte that says what it is, then its content. The socket's address
 * says which story, its cookie who.
 */
export const FRAME = {
  /** From a writer: the number of their document and what it holds. From the house: what it holds, and what they lack. */
  open: 0,
  /** Text. A writer numbers it and hears of that number again; the house sends on only what is on disk. */
  update: 1,
  /** From a writer: where their cursor is. */
  cursor: 2,
  /** From the house: a `Said`. */
  said: 3,
  /** Is anybody there? The house answers with the same. */
  ping: 4,
} as const;

/** Somebody's seat at the story: which document on which screen, whose it is, and where they are in the text. */
export type Seat = {
  readonly clientId: number;
  readonly person: { readonly id: string; readonly name: string };
  readonly cursor: unknown;
};

/** What the house says to a writer beside the text itself. */
export type Said =
  /** `story` names this very working copy: another paper's story of the same number is another one. */
  | { readonly say: 'welcome'; readonly story: string; readonly right: WritingRight }
  /** The update of that number is on disk since `at`. */
  | { readonly say: 'kept'; readonly number: number; readonly at: number }
  /** It could not be written to disk; send it again. */
  | { readonly say: 'not_kept'; readonly number: number }
  /** By the right that the person has now, this is not theirs to do on the text as it has become meanwhile. */
  | { readonly say: 'refused'; readonly number: number; readonly right: WritingRight }
  /** It builds on something that the house has not got; open anew. */
  | { readonly say: 'gap'; readonly number: number }
  | { readonly say: 'rights'; readonly right: WritingRight }
  | { readonly say: 'seats'; readonly seats: readonly Seat[]; readonly gone: readonly number[] };

/** Why the house hangs up. */
export const HANG_UP = {
  unreadable: 4400,
  signedOut: 4401,
  noSuchStory: 4404,
  outdated: 4409,
  tooFast: 4429,
  restarting: 1012,
  tryLater: 1013,
} as const;

/** The longest frame the house reads, in bytes. */
export const LONGEST_FRAME = 2 * 1024 * 1024;

type Kind = (typeof FRAME)[keyof typeof FRAME];

/** Puts a frame together from its parts. */
export function frame(kind: Kind, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 1);
  const whole = new Uint8Array(length);
  whole[0] = kind;
  let at = 1;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A number below 2^32 as four bytes. */
export function fourBytes(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

/** Takes a frame apart: its kind (any byte) and its content. */
export function opened(whole: Uint8Array): { kind: number; content: Uint8Array } {
  return { kind: whole[0] ?? -1, content: whole.subarray(1) };
}

/** Takes the number off the beginning of a content; null when there is none. */
export function numbered(content: Uint8Array): { number: number; rest: Uint8Array } | null {
  if (content.length < 4) return null;
  const number = new DataView(content.buffer, content.byteOffset).getUint32(0);
  return { number, rest: content.subarray(4) };
}

/** Something said, as a frame's content. */
export const inJson = (said: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(said));

/** What a content says; throws when it is not JSON. */
export const fromJson = (content: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(content));
