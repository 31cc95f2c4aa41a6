import * as Y from 'yjs';
import type { Queries, Transaction } from '#db/client';
import { listQuotedThreads } from '#db/comments';
import type { Revision } from '#db/revisions';
import { appendUpdate, compactWorkingCopy, readWorkingCopy, startWorkingCopy } from '#db/working-copies';
import { countSuggestions } from '#lib/article/suggestions/suggestions-in';
import { markAgain } from '#lib/article/threads/thread-marks';
import { fillWorkingCopy, SCHEMA_VERSION, type WorkingText, workingText } from '#lib/article/working-copy';
import { documentOf, readCopy } from './last-texts-read.ts';

/** Reads what is being typed in a story: headline, standfirst, body; null when it has no working copy. */
export async function readWorkingText(q: Queries, storyId: number): Promise<WorkingText | null> {
  const copy = await readWorkingCopy(q, storyId);
  return copy && readCopy(copy).text;
}

/** How many suggestions in a story's working copy nobody has decided on. */
export async function countOpenSuggestions(q: Queries, storyId: number): Promise<number> {
  const copy = await readWorkingCopy(q, storyId);
  return copy ? readCopy(copy).openSuggestions : 0;
}

/** Begins the working copy of a new story with a text. */
export async function startWorkingText(tx: Transaction, storyId: number, text: WorkingText, now: number) {
  const doc = new Y.Doc();
  fillWorkingCopy(doc, text);
  const snapshot = Y.encodeStateAsUpdate(doc);
  await startWorkingCopy(tx, { storyId, schemaVersion: SCHEMA_VERSION, snapshot, now });
}

/**
 * Writes another text into a working copy, as one more update on top of what was typed, so that open documents and
 * people offline follow; words that threads of comments are about keep them where they stand in it again. What was only
 * suggested goes. Answers the update, to be announced after the commit; null when the text was already there, and nothing
 * suggested in it.
 */
export async function replaceWorkingText(
  tx: Transaction,
  storyId: number,
  text: WorkingText,
  by: { personId: string | null; now: number },
): Promise<Uint8Array | null> {
  const doc = await openDocument(tx, storyId);
  if (!doc) throw new Error(`Story ${storyId} has no working copy.`);
  const isThere = JSON.stringify(workingText(doc)) === JSON.stringify(text);
  if (isThere && countSuggestions(doc) === 0) return null;
  const threads = await listQuotedThreads(tx, storyId);
  return writeDocument(tx, { storyId, doc, ...by }, () => {
    fillWorkingCopy(doc, text);
    markAgain(doc, threads);
  });
}

/** Writes into an opened document and appends that to the working copy. Answers the update, to be announced after the commit. */
export async function writeDocument(
  tx: Transaction,
  { storyId, doc, personId, now }: { storyId: number; doc: Y.Doc; personId: string | null; now: number },
  write: () => void,
): Promise<Uint8Array> {
  const before = Y.encodeStateVector(doc);
  write();
  const update = Y.encodeStateAsUpdate(doc, before);
  await appendUpdate(tx, { storyId, personId, update, now });
  return update;
}

/** Folds what was typed into the snapshot of a working copy; nothing is lost, opening it gets quicker. */
export async function compactWorkingText(tx: Transaction, storyId: number, now: number): Promise<void> {
  const copy = await readWorkingCopy(tx, storyId);
  if (!copy) return;
  const snapshot = Y.mergeUpdates([copy.snapshot, ...copy.updates]);
  await compactWorkingCopy(tx, { storyId, snapshot, throughSeq: copy.lastSeq, now });
}

/** The text of a revision as a working copy has it. */
export function textOfRevision(revision: Revision): WorkingText {
  return { headline: revision.headline, standfirst: revision.standfirst, body: revision.body };
}

/** Opens what is being typed in a story as a document of its own; null when it has no working copy. */
export async function openDocument(q: Queries, storyId: number): Promise<Y.Doc | null> {
  const copy = await readWorkingCopy(q, storyId);
  return copy && documentOf(copy);
}
