import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import * as Y from 'yjs';
import type { ArticleDocument } from '#lib/article/document';
import { untidiedText } from '#lib/article/untidied';
import { fillWorkingCopy, type WorkingText, workingText } from '#lib/article/working-copy';
import { writingExtensions } from '#lib/article/writing-schema';
import { drawSharedText, KeptNodes, SharedText } from '../shared-text.ts';
import { SharedUndo } from '../shared-undo.ts';
import { Suggesting } from './suggesting.ts';

/** Somebody at a story on a machine of his own; what he does reaches the others when he sends it. */
export class Writer {
  readonly editor: Editor;
  readonly doc = untidiedText();
  readonly undo: SharedUndo;
  isSuggesting = true;
  #unsent: Uint8Array[] = [];

  /** In which order words stand that came at once, the shared text decides by the numbers of their writers' machines. */
  constructor(id: string, story: Uint8Array, client?: number) {
    if (client !== undefined) this.doc.clientID = client;
    Y.applyUpdate(this.doc, story);
    this.undo = new SharedUndo(this.doc);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== FROM_OTHERS) this.#unsent.push(update);
    });
    this.editor = new Editor({
      extensions: [
        ...writingExtensions,
        Collaboration.configure({
          document: this.doc,
          field: 'body',
          yUndoOptions: { undoManager: this.undo },
          ySyncOptions: { mapping: new KeptNodes() },
        }),
        SharedText,
        Suggesting.configure({ isOn: () => this.isSuggesting, person: { id }, undo: this.undo }),
      ],
    });
    drawSharedText(this.editor);
  }

  /** Sends what was done here since the last time. */
  send(other: Writer): void {
    other.hear(this.unsent());
  }

  /** What was done here since the last time, as it goes out now. */
  unsent(): Uint8Array[] {
    return this.#unsent.splice(0);
  }

  hear(updates: readonly Uint8Array[]): void {
    for (const update of updates) Y.applyUpdate(this.doc, update, FROM_OTHERS);
  }

  /** What would be published now. */
  get text(): WorkingText['body'] {
    return workingText(this.doc).body;
  }

  leave(): void {
    this.editor.destroy();
    this.doc.destroy();
  }
}

const FROM_OTHERS = 'from others';

/** Sends to and fro until both have everything, what one of them mends on the way too. */
export function meet(one: Writer, other: Writer): void {
  for (let times = 0; times < 3; times += 1) {
    one.send(other);
    other.send(one);
  }
}

/** Both send at once, and neither knows what the other sends; what their pages make of it goes out the same way. */
export function cross(one: Writer, other: Writer): void {
  for (let times = 0; times < 6; times += 1) {
    const [ours, theirs] = [one.unsent(), other.unsent()];
    other.hear(ours);
    one.hear(theirs);
  }
}

const here: Writer[] = [];

/** Lan and Hà at a new story, on machines of these numbers. */
export function twoAt(body: ArticleDocument, clients: readonly number[]): [Writer, Writer] {
  const story = new Y.Doc();
  fillWorkingCopy(story, { headline: '', standfirst: '', body });
  const update = Y.encodeStateAsUpdate(story);
  const writers: [Writer, Writer] = [
    new Writer('lan', update, clients[0]),
    new Writer('ha', update, clients[1]),
  ];
  here.push(...writers);
  return writers;
}

export function leaveTheStory(): void {
  for (const writer of here.splice(0)) writer.leave();
}
