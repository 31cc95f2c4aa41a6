import * as Y from 'yjs';

/** Whether somebody who holds so much lacks anything that a document holds, beside what they are sent anyway. */
export function lacks(theirs: Uint8Array, doc: Y.Doc, sent: readonly Uint8Array[]): boolean {
  const held = Y.decodeStateVector(theirs);
  for (const update of sent) {
    const { from, to } = Y.parseUpdateMeta(update);
    for (const [client, clock] of to) {
      const known = held.get(client) ?? 0;
      if ((from.get(client) ?? 0) <= known) held.set(client, Math.max(clock, known));
    }
  }
  return [...Y.decodeStateVector(Y.encodeStateVector(doc))].some(
    ([client, clock]) => (held.get(client) ?? 0) < clock,
  );
}
