import type { Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type { SheetDocs } from '../clean-up/clean-up-blocks.ts';
import { locateHint, type PlacedHint } from './hint-places.ts';

type SharedNews = { readonly isChangeOrigin?: boolean; readonly isUndoRedoOperation?: boolean };

/** Whether a hint stays open after a change: one's own writing closes it, that of others only in the block that it is about. */
export function staysOpen(hint: PlacedHint, docs: SheetDocs, tr: Transaction): boolean {
  if (!tr.docChanged) return true;
  const news: SharedNews | undefined = tr.getMeta(ySyncPluginKey);
  const isOthers = news?.isChangeOrigin === true && news.isUndoRedoOperation !== true;
  return isOthers && locateHint(hint, docs) !== null;
}
