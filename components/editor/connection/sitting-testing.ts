import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import type { ArticleNode } from '#lib/article/document';
import { asSuggestion } from '#lib/article/suggestions/as-suggestion';
import { withoutSuggestions } from '#lib/article/suggestions/without-suggestions';
import { fillWorkingCopy, workingText } from '#lib/article/working-copy';
import { writingSchema } from '#lib/article/writing-schema';
import { nodesOf } from '#lib/article/yjs-nodes';
import type { WritingRight } from '#lib/newsroom/access';
import type { LinePlace } from './line-place.ts';
import { Sitting } from './sitting.ts';
import { aDevice, settled, TestHouse } from './story-line-testing.ts';

/**
 * Lan at a story in a house that refuses what is no suggestion of somebody who only suggests, and whatever a test tells it
 * to. What the real house refuses is tested there.
 */
export class JudgingHouse {
  readonly kept = new Y.Doc();
  readonly device = aDevice();
  readonly sitting: Sitting;
  right: WritingRight;
  /** So many parcels more are refused. */
  refusals = 0;
  #lines: TestHouse[] = [];

  constructor(right: WritingRight, lines: readonly string[], place: Partial<LinePlace> = {}) {
    this.right = right;
    const story = new Y.Doc();
    const content = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
    fillWorkingCopy(story, { headline: 'Tít', standfirst: '', body: { type: 'doc', content } });
    Y.applyUpdate(this.kept, Y.encodeStateAsUpdate(story));
    this.sitting = new Sitting({
      personId: 'lan',
      openSocket: () => this.#ring() as EventTarget as WebSocket,
      store: this.device,
      pause: { whenQuiet: (work) => work(), stop: () => undefined },
      isOnline: () => true,
      onChange: () => undefined,
      ...place,
    });
  }

  get line(): TestHouse {
    return this.#lines.at(-1) as TestHouse;
  }

  get connections(): number {
    return this.#lines.length;
  }

  /** Opens the text to the line that rang last. */
  async welcome(): Promise<void> {
    Y.applyUpdate(this.line.doc, Y.encodeStateAsUpdate(this.kept));
    await this.line.welcome('7-1', this.right);
  }

  /** Looks at what was sent and answers; the sitting has settled when this is done. */
  async judge(): Promise<void> {
    for (const { number, update } of this.line.parcels.splice(0)) {
      if (this.#refuses(update)) this.line.say({ say: 'refused', number, right: this.right });
      else {
        Y.applyUpdate(this.kept, update);
        this.line.say({ say: 'kept', number, at: 9 });
      }
    }
    await settled();
  }

  /** Somebody else writes, and it is on disk before Lan hears of it. */
  others(command: Command, caret: number): void {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.kept));
    const known = Y.encodeStateVector(doc);
    write(doc, command, caret);
    Y.applyUpdate(this.kept, Y.encodeStateAsUpdate(doc, known));
  }

  /** Lan writes on her page, or suggests. */
  writes(command: Command, caret: number, how: 'plainly' | 'as_suggestion' = 'plainly'): void {
    write(this.sitting.line.doc, command, caret, how === 'as_suggestion');
  }

  /** The lines of the body on disk, its suggestions taken or not. */
  linesWith(fate: 'accept' | 'reject'): string[] {
    const nodes = withoutSuggestions(nodesOf(this.kept.getXmlFragment('body')), fate);
    const wordsOf = ({ text, content }: ArticleNode): string => text ?? (content ?? []).map(wordsOf).join('');
    return nodes.map(wordsOf);
  }

  #refuses(update: Uint8Array): boolean {
    if (this.refusals > 0) {
      this.refusals -= 1;
      return true;
    }
    const trial = new Y.Doc();
    Y.applyUpdate(trial, Y.encodeStateAsUpdate(this.kept));
    Y.applyUpdate(trial, update);
    return this.right === 'suggests' && textOf(trial) !== textOf(this.kept);
  }

  #ring(): TestHouse {
    const line = new TestHouse();
    this.#lines.push(line);
    return line;
  }
}

/** Types words at the caret. */
export function typing(words: string): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.insertText(words));
    return true;
  };
}

const textOf = (doc: Y.Doc) => JSON.stringify(workingText(doc));

function write(shared: Y.Doc, command: Command, caret: number, suggests = false): void {
  const body = shared.getXmlFragment('body');
  const { doc, mapping } = initProseMirrorDoc(body, writingSchema());
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, caret) });
  let done: Transaction = state.tr;
  command(state, (tr) => {
    done = tr;
  });
  const page = suggests ? asSuggestion(done, state, { by: 'lan', at: 1_000 }).doc : done.doc;
  shared.transact(() => updateYFragment(shared, body, page, { mapping, isOMark: new Map() } as never));
}
