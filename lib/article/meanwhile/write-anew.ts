import type { Node } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { asSuggestion } from '#lib/article/suggestions/as-suggestion';
import { settle } from '#lib/article/suggestions/settle';
import { isSigned, type Signed } from '#lib/article/suggestions/suggestion';
import { untidiedText } from '#lib/article/untidied';
import { WordForWord } from '#lib/article/word-for-word';
import { writingSchema } from '#lib/article/writing-schema';
import type { WritingRight } from '#lib/newsroom/access';
import { carriedOver, type Versions } from './carry-over.ts';

/** The text on which somebody wrote, and what they have made of it. */
export type Ground = { readonly base: Y.Doc; readonly mine: Y.Doc };

type Hand = { readonly personId: string; readonly right: WritingRight };

const FIELDS = ['headline', 'standfirst', 'body'];

/** One field as three have it, and as Yjs makes one of all of them. */
type FieldText = Versions & { readonly merged: Node };

/**
 * Writes into the house's text what somebody wrote on an earlier state of it, by the right that they have now: as
 * suggestions where they only suggest. Nothing that others wrote is touched but what they themselves changed.
 */
export function writeAnew(house: Y.Doc, { base, mine }: Ground, hand: Hand): void {
  const merged = mergedOf(house, mine);
  house.transact(() => {
    for (const name of FIELDS) {
      const fragment = house.getXmlFragment(name);
      const { doc: theirs, mapping } = initProseMirrorDoc(fragment, writingSchema());
      const read = (doc: Y.Doc) => initProseMirrorDoc(doc.getXmlFragment(name), writingSchema()).doc;
      const field = { base: read(base), mine: read(mine), theirs, merged: read(merged) };
      if (field.base.eq(field.mine)) continue;
      const wanted = hand.right === 'suggests' ? suggested(field, hand) : written(field, hand);
      updateYFragment(house, fragment, wanted, {
        mapping: new WordForWord(mapping),
        isOMark: new Map(),
      } as never);
    }
  });
}

function mergedOf(...docs: readonly Y.Doc[]): Y.Doc {
  const merged = untidiedText();
  for (const doc of docs) Y.applyUpdate(merged, Y.encodeStateAsUpdate(doc));
  return merged;
}

/** What one suggested and the house has not got is meant as it would read if it were taken, and suggested once more. */
function suggested({ base, mine, theirs, merged }: FieldText, { personId }: Hand): Node {
  const known = namesIn(base, theirs);
  const isUnsent = (signed: Signed) => signed.by === personId && !known.has(nameOf(signed));
  const taken = (doc: Node) => settle(EditorState.create({ doc }).tr, isUnsent, 'accept').doc;
  const writing = carried({ base, mine: taken(mine), theirs, merged: taken(merged) });
  return asSuggestion(writing, EditorState.create({ doc: theirs }), { by: personId, at: Date.now() }).doc;
}

/** A suggestion of somebody else's that the house does not know any more is this person's now: they bring it back. */
function written(field: FieldText, { personId }: Hand): Node {
  const known = namesIn(field.theirs);
  const isUnknown = (value: unknown) => isSigned(value) && value.by !== personId && !known.has(nameOf(value));
  const json = JSON.stringify(carried(field).doc, (_, value) =>
    isUnknown(value) ? { ...value, by: personId } : value,
  );
  return writingSchema().nodeFromJSON(JSON.parse(json));
}

/** Where the blocks do not fit together, what Yjs makes of all is taken: it may say something twice, and loses nothing. */
function carried({ merged, ...versions }: FieldText): Transaction {
  try {
    return carriedOver(versions);
  } catch {
    return carriedOver({ base: versions.theirs, mine: merged, theirs: versions.theirs });
  }
}

function namesIn(...docs: readonly Node[]): ReadonlySet<string> {
  const names = new Set<string>();
  JSON.stringify(docs, (_, value) => {
    if (isSigned(value)) names.add(nameOf(value));
    return value;
  });
  return names;
}

function nameOf({ id, by }: Signed): string {
  return `${by} ${id}`;
}
