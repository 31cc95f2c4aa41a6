import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { FRAME, fourBytes, fromJson, HANG_UP, inJson, numbered, type Said } from '#lib/collab/frames';
import type { WritingRight } from '#lib/newsroom/access';
import type { SaveState, WritingSession } from '../writing.ts';
import { type LineState, saveStateOf } from './save-state.ts';
import { clearSeats, seatOthers } from './seats.ts';
import { Socket } from './socket.ts';
import type { TypingPause } from './typing-pause.ts';
import { Outgoing, type UnsentStore } from './unsent.ts';

/** What a line to a story needs of the page around it. */
export type LinePlace = {
  readonly personId: string;
  readonly openSocket: () => WebSocket;
  readonly store: UnsentStore;
  readonly pause: TypingPause;
  readonly isOnline: () => boolean;
  /** Something that `save`, `right` or the awareness says has changed. */
  readonly onChange: () => void;
};

const FROM_HOUSE = 'house';
const FROM_DEVICE = 'device';
const FIRST_WAIT = 250;
const LONGEST_WAIT = 4_000;
const RESEND_AFTER = 1_000;
const CURSOR_EVERY = 60;

/** A person's line to the working copy of a story: what they type goes out, what others type comes in. */
export class StoryLine implements WritingSession {
  readonly doc = new Y.Doc();
  readonly awareness = new Awareness(this.doc);
  readonly #place: LinePlace;
  readonly #outgoing: Outgoing;
  #socket: Socket | null = null;
  #state: LineState;
  #story: string | null = null;
  #isReady = false;
  #arrived: Uint8Array[] = [];
  #changes = 0;
  #attempts = 0;
  #again: ReturnType<typeof setTimeout> | undefined;
  #resend: ReturnType<typeof setTimeout> | undefined;
  #cursor: ReturnType<typeof setTimeout> | undefined;

  constructor(place: LinePlace) {
    this.#place = place;
    this.#outgoing = new Outgoing(place.store, place.onChange);
    this.#state = {
      hasText: false,
      link: 'broken',
      isOnline: true,
      right: 'reads',
      kept: 0,
      isLoose: false,
      isDiskFailing: false,
      savedAt: null,
    };
    this.doc.on('update', (update: Uint8Array, origin: unknown) => this.#typed(update, origin));
    this.awareness.on('update', (_: unknown, origin: unknown) => {
      if (origin === 'local') this.#showCursor();
      else place.onChange();
    });
    this.connect();
  }

  get save(): SaveState {
    return saveStateOf({
      ...this.#state,
      isOnline: this.#place.isOnline(),
      kept: this.#outgoing.kept,
      isLoose: this.#outgoing.isLoose,
    });
  }

  get hasText(): boolean {
    return this.#state.hasText;
  }

  /** Whether words would be gone with this page: the house has not got them, and the device keeps nothing. */
  get isLoose(): boolean {
    return this.#outgoing.isLoose;
  }

  get right(): WritingRight {
    return this.#state.right;
  }

  get #maySend(): boolean {
    return this.#state.right !== 'reads';
  }

  /** Connects now. */
  connect(): void {
    clearTimeout(this.#again);
    if (this.#socket) return;
    this.#socket = new Socket(this.#place.openSocket(), {
      onFrame: (kind, content) => this.#hear(kind, content),
      onClose: (code) => this.#closed(code),
      onSilence: (isSilent) => this.#noteSilence(isSilent),
    });
  }

  /** Hangs up and, unless a new attempt is made, stays so; the page says that the network is gone. */
  disconnect(): void {
    this.#socket?.hangUp();
  }

  /** Leaves the story; what is unconfirmed stays on the device. */
  leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.#socket?.hangUp();
    for (const timer of [this.#again, this.#resend, this.#cursor]) clearTimeout(timer);
    this.awareness.destroy();
    this.doc.destroy();
  }
  #hasLeft = false;

  /** Leaves the story without what is unconfirmed: whoever sits down again here sees what the house holds. */
  async leaveWithout(): Promise<void> {
    this.leave();
    await this.#outgoing.drop();
  }

  #hear(kind: number, content: Uint8Array): void {
    if (kind === FRAME.said) this.#heed(fromJson(content) as Said);
    if (kind === FRAME.update) this.#receive(content);
    if (kind === FRAME.open) void this.#open(content);
  }

  #heed(said: Said): void {
    switch (said.say) {
      case 'welcome':
        this.#welcome(said.story, said.right);
        break;
      case 'kept':
        if (this.#outgoing.confirm(said.number)) this.#set({ savedAt: said.at, isDiskFailing: false });
        this.#send();
        break;
      case 'not_kept':
        this.#tryLater();
        break;
      case 'refused':
        this.#outgoing.giveBack();
        this.#set({ right: 'reads', isDiskFailing: false });
        break;
      case 'gap':
        this.#socket?.hangUp();
        break;
      case 'rights':
        this.#set({ right: said.right });
        this.#send();
        break;
      case 'seats':
        seatOthers(this.awareness, said.seats, said.gone);
        break;
    }
  }

  #welcome(story: string, right: WritingRight): void {
    // The house has another paper now: what is on this page belongs to a story that is not there.
    if (this.#story !== null && this.#story !== story) {
      this.#stop('outdated');
      return;
    }
    this.#story = story;
    this.#set({ right });
    this.#socket?.send(FRAME.open, fourBytes(this.doc.clientID), Y.encodeStateVector(this.doc));
  }

  /** The house shows what it holds: take that in, and send what it lacks. */
  async #open(content: Uint8Array): Promise<void> {
    const socket = this.#socket;
    const told = numbered(content);
    if (!told) return;
    const theirs = told.rest.slice(0, told.number);
    this.#receive(told.rest.subarray(told.number));
    if (!this.#state.hasText) {
      const left = await this.#outgoing.find(`${this.#place.personId}/${this.#story}`);
      for (const update of left) Y.applyUpdate(this.doc, update, FROM_DEVICE);
    }
    if (socket !== this.#socket || this.#hasLeft) return;
    this.#attempts = 0;
    this.#isReady = true;
    this.#outgoing.giveBack();
    this.#set({ hasText: true, link: 'open' });
    this.#showCursor();
    if (this.#outgoing.kept > 0 || lacks(theirs, this.doc)) this.#sendAll(theirs);
  }

  #receive(update: Uint8Array): void {
    this.#arrived.push(update.slice());
    if (this.#state.hasText) this.#place.pause.whenQuiet(this.#takeIn);
    else this.#takeIn();
  }

  readonly #takeIn = (): void => {
    const arrived = this.#arrived;
    this.#arrived = [];
    if (this.#hasLeft || arrived.length === 0) return;
    this.doc.transact(() => {
      for (const update of arrived) Y.applyUpdate(this.doc, update, FROM_HOUSE);
    }, FROM_HOUSE);
  };

  #typed(update: Uint8Array, origin: unknown): void {
    if (origin === FROM_HOUSE || origin === FROM_DEVICE) return;
    this.#changes += 1;
    this.#outgoing.add({ key: `${this.doc.clientID}-${this.#changes}`, update });
    this.#place.onChange();
    this.#send();
  }

  /** Sends what is unconfirmed, unless it may not be sent now or something is under way. */
  #send(): void {
    if (!this.#isReady || !this.#maySend || this.#state.isDiskFailing) return;
    if (this.#outgoing.isUnderWay || this.#outgoing.kept === 0) return;
    this.#post((updates) => Y.mergeUpdates([...updates]));
  }

  /** Sends everything that the house has not got, whatever this page believes it has confirmed. */
  #sendAll(theirs: Uint8Array): void {
    if (this.#maySend) this.#post(() => Y.encodeStateAsUpdate(this.doc, theirs));
  }

  /** The house's disk is full or locked: the same is sent again every second until it is kept. */
  #tryLater(): void {
    this.#outgoing.giveBack();
    this.#set({ isDiskFailing: true });
    clearTimeout(this.#resend);
    this.#resend = setTimeout(() => {
      if (this.#isReady && this.#maySend) this.#post((updates) => Y.mergeUpdates([...updates]));
    }, RESEND_AFTER);
  }

  #post(whole: (updates: readonly Uint8Array[]) => Uint8Array): void {
    const { number, updates } = this.#outgoing.take();
    this.#socket?.send(FRAME.update, fourBytes(number), whole(updates));
  }

  #showCursor(): void {
    if (!this.#isReady || this.#cursor !== undefined) return;
    this.#cursor = setTimeout(() => {
      this.#cursor = undefined;
      const cursor = this.awareness.getLocalState()?.cursor ?? null;
      if (this.#isReady) this.#socket?.send(FRAME.cursor, inJson(cursor));
    }, CURSOR_EVERY);
  }

  #noteSilence(isSilent: boolean): void {
    const { link } = this.#state;
    if (isSilent && link === 'open') this.#set({ link: 'silent' });
    if (!isSilent && link === 'silent') this.#set({ link: 'open' });
  }

  #closed(code: number): void {
    this.#socket = null;
    this.#isReady = false;
    clearTimeout(this.#resend);
    this.#outgoing.giveBack();
    if (this.#hasLeft) return;
    clearSeats(this.awareness);
    if (code === HANG_UP.outdated) this.#stop('outdated');
    else if (code === HANG_UP.noSuchStory) this.#stop('closed');
    else this.#goOn(code);
  }

  /** The line broke; it will be tried again and again, whatever the reason. */
  #goOn(code: number): void {
    this.#set({ link: code === HANG_UP.signedOut ? 'signed_out' : 'broken', isDiskFailing: false });
    this.#attempts += 1;
    const isOurFault = code === HANG_UP.tooFast || code === HANG_UP.unreadable;
    const wait = isOurFault ? LONGEST_WAIT : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#attempts);
    // Not everybody at the same moment, after the house was away.
    this.#again = setTimeout(() => this.connect(), wait * (0.5 + Math.random() / 2));
  }

  #stop(link: 'outdated' | 'closed'): void {
    this.#socket?.hangUp();
    clearTimeout(this.#again);
    this.#set({ link, right: 'reads' });
  }

  #set(change: Partial<LineState>): void {
    this.#state = { ...this.#state, ...change };
    this.#place.onChange();
  }
}

/** Whether somebody who holds so much lacks anything that a document holds. */
function lacks(theirs: Uint8Array, doc: Y.Doc): boolean {
  const held = Y.decodeStateVector(theirs);
  return [...Y.decodeStateVector(Y.encodeStateVector(doc))].some(
    ([client, clock]) => (held.get(client) ?? 0) < clock,
  );
}
