import type { WritingRight } from '#lib/newsroom/access';
import type { SaveState } from '../writing.ts';

/** What the line to the house is at a moment. */
export type LineState = {
  /** Whether the text was ever here. */
  readonly hasText: boolean;
  readonly link: 'open' | 'silent' | 'broken' | 'signed_out' | 'outdated' | 'closed';
  readonly isOnline: boolean;
  readonly right: WritingRight;
  /** Changes of this person that the house has not confirmed. */
  readonly kept: number;
  /** Whether some of them are in this page only, because the device keeps nothing. */
  readonly isLoose: boolean;
  /** Whether the house could not write the last parcel to its disk. */
  readonly isDiskFailing: boolean;
  /** Whether the house cannot take what is unconfirmed, although its writer may write or suggest. */
  readonly isRefused: boolean;
  readonly savedAt: number | null;
};

/** A line on which nothing was heard yet. */
export const UNOPENED: LineState = {
  hasText: false,
  link: 'broken',
  isOnline: true,
  right: 'reads',
  kept: 0,
  isLoose: false,
  isDiskFailing: false,
  isRefused: false,
  savedAt: null,
};

/** What may truly be said of the text at this moment: "saved" only when nothing at all is unconfirmed. */
export function saveStateOf(line: LineState): SaveState {
  const { link, kept } = line;
  const held = line.isLoose ? { kept, isLoose: true } : { kept };
  if (link === 'outdated' || link === 'closed') return { kind: link };
  if (link === 'signed_out') return { kind: 'signed_out', ...held };
  if (link === 'broken' && !line.isOnline) return { kind: 'offline', ...held };
  if (!line.hasText) return { kind: 'opening' };
  if (link !== 'open') return { kind: 'reconnecting', ...held };
  if (kept === 0) return { kind: 'saved', at: line.savedAt };
  if (line.right === 'reads') return { kind: 'frozen', ...held };
  if (line.isRefused) return { kind: 'refused', ...held };
  return line.isDiskFailing ? { kind: 'not_kept', ...held } : { kind: 'saving' };
}
