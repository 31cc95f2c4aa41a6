import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { WritingRight } from '#lib/newsroom/access';
import type { Answer } from '#lib/newsroom/refusal';

/** How many changes the server has not got, and whether some of them are in this page only: the device kept nothing. */
type Held = { readonly kept: number; readonly isLoose?: boolean };

/** What the state line says about the words on the paper; each is true at the moment it is shown. */
export type SaveState =
  | { readonly kind: 'opening' }
  /** Everything typed here is on the server's disk; `at` is when the last of it was committed, null when nothing was. */
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  /** No connection; so many changes are kept on this device. */
  | ({ readonly kind: 'offline' } & Held)
  | ({ readonly kind: 'reconnecting' } & Held)
  /** The server answers, but could not write to its disk; the text is kept on this device and sent again. */
  | ({ readonly kind: 'not_kept' } & Held)
  /** The story was handed on before the last changes came in; they are kept on this device until one may write again. */
  | ({ readonly kind: 'frozen' } & Held)
  /** The house cannot take the last changes as they stand, although one may write; they are kept on this device. */
  | ({ readonly kind: 'refused' } & Held)
  | ({ readonly kind: 'signed_out' } & Held)
  /** The house speaks a newer article schema: this tab must be loaded anew. */
  | { readonly kind: 'outdated' }
  /** The story is gone for this person, or there never was one. */
  | { readonly kind: 'closed' };

/** How saving stands at this moment, and how to hear when it changes. */
export type SaveWatch = {
  readonly now: () => SaveState;
  readonly listen: (listener: () => void) => () => void;
};

/** Somebody who has the story open; `pen` is the number of their colour. */
export type PersonHere = { readonly id: string; readonly name: string; readonly pen: number };

/** The shared text: fragments `headline`, `standfirst`, `body`, and who is where in them. */
export type WritingSession = { readonly doc: Y.Doc; readonly awareness: Awareness };

/** One person's seat at a story: the text, what is true of it now, and who else sits there. */
export type Writing = {
  readonly session: WritingSession | null;
  readonly save: SaveWatch;
  /** What the house says that this person may do with the text now. */
  readonly right: WritingRight;
  readonly people: readonly PersonHere[];
  /** How often the house could not take one's last words as they stood, and they were written anew into its text. */
  readonly rewrites: number;
  /** Connects again now instead of at the next attempt. */
  readonly retry: () => void;
  /** The story as this person has it, with what the house has not got; null as long as there is no text. */
  readonly ownText: () => OwnText | null;
  /** Gives up what the house has not got, for good, and shows what it has. */
  readonly dropUnsent: () => Promise<void>;
};

/** A whole story for the clipboard. */
export type OwnText = { readonly plain: string; readonly html: string };

/** A picture that the library has taken in. */
export type TakenPicture = { readonly mediaId: string; readonly width: number; readonly height: number };

/** Sends a picture to the library; `onProgress` hears the share sent, 0 to 1. */
export type UploadPicture = (
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => Promise<Answer<TakenPicture>>;
