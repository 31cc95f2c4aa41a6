import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import * as Y from 'yjs';
import type { WorkingCopy } from '#db/working-copies';
import { countSuggestions } from '#lib/article/suggestions/suggestions-in';
import { untidiedText } from '#lib/article/untidied';
import { type WorkingText, workingText } from '#lib/article/working-copy';

/** What stands in a working copy, and how many suggestions in it nobody has decided on. */
export type TextRead = { readonly text: WorkingText; readonly openSuggestions: number };

const lastRead = new LRUCache<string, TextRead>({ max: 8 });

/**
 * Reads a working copy. To open a story its page asks three times what stands there, and putting a long one together takes
 * longer than all else; so the last few are remembered, by their very bytes: what was typed meanwhile, or was rolled back,
 * has other ones.
 */
export function readCopy(copy: WorkingCopy): TextRead {
  const name = nameOf(copy);
  const known = lastRead.get(name) ?? readAnew(copy);
  lastRead.set(name, known);
  return known;
}

/** Puts a working copy together as a document of its own. */
export function documentOf({ snapshot, updates }: WorkingCopy): Y.Doc {
  const doc = untidiedText();
  // One transaction: after each, Yjs joins what came to what was there, which for a thousand keys doubles the time.
  doc.transact(() => {
    for (const update of [snapshot, ...updates]) Y.applyUpdate(doc, update);
  });
  return doc;
}

function readAnew(copy: WorkingCopy): TextRead {
  const doc = documentOf(copy);
  const read = { text: workingText(doc), openSuggestions: countSuggestions(doc) };
  doc.destroy();
  return read;
}

function nameOf({ snapshot, updates }: WorkingCopy): string {
  const hash = createHash('sha256');
  for (const update of [snapshot, ...updates]) hash.update(`${update.length} `).update(update);
  return hash.digest('base64');
}
