import type { SaveState } from '../writing.ts';

/** What the line to the house is at a moment. */
export type LineState = {
  /** Whether the text was ever here. */
  readonly hasText: boolean;
  readonly link: 'open' | 'silent' | 'broken' | 'signed_out' | 'outdated' | 'closed';
  readonly isOnline: boolean;
  readonly mayWrite: boolean;
  /** Changes of this person that the house has not confirmed. */
  readonly kept: number;
  /** Whether the house could not write the last parcel to its disk. */
  readonly isDiskFailing: boolean;
  readonly savedAt: number | null;
};

/** What may truly be said of the text at this moment: "saved" only when nothing at all is unconfirmed. */
export function saveStateOf(line: LineState): SaveState {
  const { link, kept } = line;
  if (link === 'outdated' || link === 'closed') return { kind: link };
  if (link === 'signed_out') return { kind: 'signed_out', kept };
  if (link === 'broken' && !line.isOnline) return { kind: 'offline', kept };
  if (!line.hasText) return { kind: 'opening' };
  if (link !== 'open') return { kind: 'reconnecting', kept };
  if (kept === 0) return { kind: 'saved', at: line.savedAt };
  if (!line.mayWrite) return { kind: 'frozen', kept };
  return line.isDiskFailing ? { kind: 'not_kept', kept } : { kind: 'saving' };
}
