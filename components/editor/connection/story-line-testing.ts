import * as Y from 'yjs';
import { FRAME, fourBytes, frame, inJson, numbered, opened, type Said } from '#lib/collab/frames';
import type { WritingRight } from '#lib/newsroom/access';
import type { LinePlace } from './line-place.ts';
import { StoryLine } from './story-line.ts';
import type { Unsent, UnsentStore } from './unsent.ts';

/** The other end of a line, in the hand of a test: it hears parcels and answers as it is told to. */
export class TestHouse extends EventTarget {
  readonly doc = new Y.Doc();
  binaryType = 'arraybuffer';
  readyState = 1;
  parcels: { number: number; update: Uint8Array }[] = [];

  /** Opens the text to whoever connects. */
  async welcome(story = '7-1', right: WritingRight = 'writes'): Promise<void> {
    this.say({ say: 'welcome', story, right });
    const vector = Y.encodeStateVector(this.doc);
    this.#deliver(frame(FRAME.open, fourBytes(vector.length), vector, Y.encodeStateAsUpdate(this.doc)));
    await settled();
  }

  say(said: Said): void {
    this.#deliver(frame(FRAME.said, inJson(said)));
  }

  /** Keeps the oldest parcel not answered yet and says so. */
  keep(): void {
    const parcel = this.parcels.shift();
    if (!parcel) throw new Error('Nothing was sent.');
    Y.applyUpdate(this.doc, parcel.update);
    this.say({ say: 'kept', number: parcel.number, at: 9 });
  }

  hangUp(code: number): void {
    this.readyState = 3;
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }

  send(whole: Uint8Array): void {
    const { kind, content } = opened(whole);
    const told = kind === FRAME.update ? numbered(content) : null;
    if (told) this.parcels.push({ number: told.number, update: told.rest });
  }

  close(): void {
    this.readyState = 3;
  }

  get text(): string {
    return this.doc.getXmlFragment('body').toString();
  }

  #deliver(whole: Uint8Array<ArrayBuffer>): void {
    this.dispatchEvent(new MessageEvent('message', { data: whole.buffer }));
  }
}

/** A device that keeps what is unsent, for as long as the test lasts. */
export function aDevice(): UnsentStore & { kept: Map<string, Unsent & { of: string }> } {
  const kept = new Map<string, Unsent & { of: string }>();
  return {
    kept,
    list: async (of) => [...kept.values()].filter((row) => row.of === of),
    add: async (of, unsent) => {
      kept.set(unsent.key, { ...unsent, of });
      return true;
    },
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
      return true;
    },
  };
}

/** Connects somebody to a house; each attempt to connect asks `openSocket` again. */
export function aLine(openSocket: () => TestHouse, place: Partial<LinePlace> = {}): StoryLine {
  return new StoryLine({
    personId: 'lan',
    openSocket: openSocket as () => EventTarget as () => WebSocket,
    store: aDevice(),
    pause: { whenQuiet: (work) => work(), stop: () => undefined },
    isOnline: () => true,
    onChange: () => undefined,
    ...place,
  });
}

/** Types a new last paragraph. */
export function type(line: StoryLine, words: string): void {
  line.doc.transact(() => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(words)]);
    const body = line.doc.getXmlFragment('body');
    body.insert(body.length, [paragraph]);
  });
}

/** Lets what was promised come about. */
export const settled = () => new Promise<void>((later) => setImmediate(later));
