import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';

export const FIELDS = ['headline', 'standfirst', 'body'] as const;
export type Field = (typeof FIELDS)[number];

type StackEvent = Extract<Parameters<Parameters<Y.UndoManager['on']>[1]>[0], { changedParentTypes: unknown }>;

/**
 * One undo for the three editors of a sheet, so that Ctrl+Z takes back the last thing one did wherever it was. An editor
 * that leaves the page must not end it for the others; it ends with the text.
 */
export class SharedUndo extends Y.UndoManager {
  readonly #sheet: Y.Doc;

  constructor(doc: Y.Doc) {
    super(
      FIELDS.map((field) => doc.getXmlFragment(field)),
      {
        trackedOrigins: new Set([ySyncPluginKey]),
        deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
        captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
      },
    );
    this.#sheet = doc;
  }

  override destroy(): void {
    this.stopCapturing();
  }

  /** Hears whenever there is more or less to take back. */
  onChange(listener: () => void): () => void {
    const changes = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
    for (const change of changes) this.on(change, listener);
    return () => {
      for (const change of changes) this.off(change, listener);
    };
  }

  /** Hears in which field the last undo or redo changed something. */
  onTravel(listener: (field: Field) => void): () => void {
    const heard = (event: StackEvent) => {
      const field = FIELDS.find((name) => holds(this.#sheet.getXmlFragment(name), event));
      if (field) listener(field);
    };
    this.on('stack-item-popped', heard);
    return () => this.off('stack-item-popped', heard);
  }
}

function holds(fragment: Y.XmlFragment, { changedParentTypes }: StackEvent): boolean {
  return [...changedParentTypes.keys()].some((type) => rootOf(type) === fragment);
}

function rootOf(type: { readonly parent: unknown }): unknown {
  return type.parent instanceof Y.AbstractType ? rootOf(type.parent) : type;
}
