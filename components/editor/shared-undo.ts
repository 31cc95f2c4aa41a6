import {
  defaultDeleteFilter,
  defaultProtectedNodes,
  ProsemirrorBinding,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { FIELDS, type Field } from './fields.ts';
import { cutCopiesOf } from './undo-copies.ts';

/** What a step changed beside the text, and how that goes back and forth with it. */
export type Beside = { readonly undo: () => void; readonly redo: () => void };

const BESIDE = 'beside';

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
    doc.on('beforeTransaction', (transaction) => {
      const steps = this.undoing ? this.undoStack : this.redoStack;
      if (transaction.origin === this) cutCopiesOf(steps, transaction);
    });
    this.on('stack-item-popped', ({ stackItem, type }) => {
      const beside = stackItem.meta.get(BESIDE) as Beside | undefined;
      if (!beside) return;
      const opposite = type === 'undo' ? this.redoStack : this.undoStack;
      opposite.at(-1)?.meta.set(BESIDE, beside);
      beside[type]();
    });
  }

  /**
   * Does work as a step by itself; what it changed beside the text goes back and forth with the step. Answers whether
   * there is such a step: work that left the text as it was leaves nothing to take back.
   */
  asOneStep(work: () => void, beside?: Beside): boolean {
    const before = this.undoStack.at(-1);
    const pause = this.captureTimeout;
    this.stopCapturing();
    // On a slow machine work that touches several fields takes longer than the pause that ends a step.
    this.captureTimeout = Number.POSITIVE_INFINITY;
    try {
      work();
    } finally {
      this.captureTimeout = pause;
      this.stopCapturing();
    }
    const step = this.undoStack.at(-1);
    if (!step || step === before) return false;
    if (beside) step.meta.set(BESIDE, beside);
    return true;
  }

  override undo() {
    const step = super.undo();
    forgetCaret(step);
    return step;
  }

  override redo() {
    const step = super.redo();
    forgetCaret(step);
    return step;
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

/**
 * y-tiptap keeps the caret of a step for after its undo and then uses it for whatever changes next: the caret jumps to
 * where it once was, or an error is thrown when the text has become shorter than that.
 */
function forgetCaret(step: StackEvent['stackItem'] | null): void {
  for (const key of step?.meta.keys() ?? [])
    if (key instanceof ProsemirrorBinding) Object.assign(key, { beforeTransactionSelection: null });
}

function holds(fragment: Y.XmlFragment, { changedParentTypes }: StackEvent): boolean {
  return [...changedParentTypes.keys()].some((type) => rootOf(type) === fragment);
}

function rootOf(type: { readonly parent: unknown }): unknown {
  return type.parent instanceof Y.AbstractType ? rootOf(type.parent) : type;
}
