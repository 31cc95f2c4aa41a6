/** Why a revision was cut: a move, a person's wish, or the ten-minute rule while people type. */
export type RevisionCause = 'move' | 'typing' | 'another_writer' | 'restored' | 'imported' | 'change_opened';

const TEN_MINUTES = 10 * 60_000;

/**
 * Says whether typing has come far enough to cut a revision by rule: ten minutes after the last one, or another person
 * writing than before. Moves cut regardless; unchanged text never makes a revision.
 */
export function isRevisionDue(
  last: { readonly createdAt: number; readonly createdBy: string | null } | null,
  typing: { readonly at: number; readonly personId: string },
): RevisionCause | null {
  if (last === null) return 'typing';
  if (last.createdBy !== null && last.createdBy !== typing.personId) return 'another_writer';
  return typing.at - last.createdAt >= TEN_MINUTES ? 'typing' : null;
}
