import { Node } from '@tiptap/pm/model';
import type { ArticleNode } from '#lib/article/document';
import { mendDocument } from '#lib/article/mend-document';
import type { Signed } from '#lib/article/suggestions/suggestion';
import { withoutSuggestions } from '#lib/article/suggestions/without-suggestions';
import { writingSchema } from '#lib/article/writing-schema';
import type { CopyPiece, Tracked } from './copy.ts';
import { withoutEncodings } from './letters-of-copy.ts';
import { type CopySetting, setCopy } from './set-copy.ts';
import { type TrackedReading, takeTracked } from './tracked.ts';

/** What a person decided about a copy: tracked changes, letters of old encodings, and in whose name suggestions stand. */
export type CopyChoice = {
  readonly tracked: TrackedReading;
  readonly convertsOld: boolean;
  readonly pictureFor: CopySetting['pictureFor'];
  /** Suggestions are those of the person who brings the file in; Word's names mean nobody in the newsroom. */
  readonly by: { readonly personId: string; readonly at: number };
};

/**
 * The blocks that a copy (with its encodings told) becomes by a person's choice: canonical, in published form, or in
 * writing form where tracked changes become suggestions.
 */
export function blocksOfCopy(pieces: readonly CopyPiece[], choice: CopyChoice): readonly ArticleNode[] {
  const letters = choice.convertsOld ? pieces : withoutEncodings(pieces);
  const { tracked, pictureFor, by } = choice;
  const suggests = tracked === 'suggestions';
  const sign = suggests ? signer(by) : () => null;
  const blocks = setCopy(takeTracked(letters, tracked), { pictureFor, sign });
  if (suggests) return blocks.flatMap(inWritingForm);
  return blocks.length > 0 ? mendDocument({ content: blocks }).content : [];
}

/** What the writing form cannot hold as it is comes in as if its changes had been accepted. */
function inWritingForm(block: ArticleNode): readonly ArticleNode[] {
  try {
    const node = Node.fromJSON(writingSchema(), block);
    node.check();
    return [node.toJSON() as ArticleNode];
  } catch {
    return mendDocument({ content: withoutSuggestions([block], 'accept') }).content;
  }
}

function signer({ personId, at }: CopyChoice['by']) {
  const signed = new Map<Tracked, Signed>();
  return (tracked: Tracked): Signed => {
    const known = signed.get(tracked) ?? { id: crypto.randomUUID(), by: personId, at };
    signed.set(tracked, known);
    return known;
  };
}
