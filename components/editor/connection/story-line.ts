import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Ground } from '#lib/article/meanwhile/write-anew';
import { FRAME, fourBytes, fromJson, HANG_UP, inJson, numbered, type Said } from '#lib/collab/frames';
import type { WritingRight } from '#lib/newsroom/access';
import type { SaveState, WritingSession } from '../writing.ts';
import { lacks } from './lacks.ts';
import type { LinePlace } from './line-place.ts';
import { PageText } from './page-text.ts';
import { Redial } from './redial.ts';
import { type LineState, saveStateOf, UNOPENED } from './save-state.ts';
import { Seats } from './seats.ts';
import { Socket } from './socket.ts';
import { Soon } from './soon.ts';
import { Outgoing, type Unsent } from './unsent.ts';

const RESEND_AFTER = 1_000;
const CURSOR_AFTER = 60;

/** A person's line to the working copy of a story: what they type goes out, what others type comes in. */
export class StoryLine implements WritingSession {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly #place: LinePlace;
  readonly #outgoing: Outgoing;
  readonly #text: PageText;
  readonly #seats: Seats;
  #socket: Socket | null = null;
  #state = UNOPENED;
  #story: string | null = null;
  #isReady = false;
  readonly #redial = new Redial(() => this.connect());
  readonly #resend = new Soon(RESEND_AFTER, () => this.#sendAgain());
  readonly #cursor = new Soon(CURSOR_AFTER, () => this.#sendCursor());

  constructor(place: LinePlace) {
    this.#place = place;
    this.#outgoing = new Outgoing(place.store, place.onChange);
    this.#text = new PageText(place.pause, (unsent) => this.#typed(unsent));
    this.doc = this.#text.doc;
    this.awareness = new Awareness(this.doc);
    this.#seats = new Seats(this.awareness, place.pause);
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

  /** Whether the house has confirmed anything that was sent from here. */
  get hasConfirmed(): boolean {
    return this.#state.savedAt !== null;
  }

  /** Whether the house cannot take what is unconfirmed as it stands here, although this person may write or suggest. */
  get isRefused(): boolean {
    return this.#state.isRefused;
  }

  /** What is unconfirmed, and the text on which it was written. */
  get ground(): Ground {
    return this.#text.groundOf(this.#outgoing.keys);
  }

  get #maySend(): boolean {
    return this.#state.right !== 'reads' && !this.#state.isRefused;
  }

  /** Connects now. */
  connect(): void {
    this.#redial.cancel();
    if (this.#socket || this.#hasSteppedAside) return;
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

  /** Hangs up for another line to take its place; what is typed here until then is kept on the device. */
  stepAside(): void {
    this.#hasSteppedAside = true;
    this.disconnect();
  }
  #hasSteppedAside = false;

  /** Takes the line up again, because no other could take its place. */
  comeBack(): void {
    this.#hasSteppedAside = false;
    this.connect();
  }

  /** Leaves the story; what is unconfirmed stays on the device. */
  leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.#socket?.hangUp();
    this.#redial.cancel();
    for (const soon of [this.#resend, this.#cursor]) soon.cancel();
    this.#seats.leave();
    this.awareness.destroy();
    this.#text.leave();
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
        if (this.#outgoing.kept === 0) this.#text.agreed();
        this.#send();
        break;
      case 'not_kept':
        this.#tryLater();
        break;
      case 'refused':
        this.#outgoing.giveBack();
        this.#set({ right: said.right, isRefused: said.right !== 'reads', isDiskFailing: false });
        break;
      case 'gap':
        this.#socket?.hangUp();
        break;
      case 'rights':
        this.#set({ right: said.right, isRefused: this.#state.isRefused && said.right !== 'writes' });
        this.#send();
        break;
      case 'seats':
        this.#seats.show(said.seats, said.gone);
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
    if (!this.#state.hasText) await this.#fill(`${this.#place.personId}/${this.#story}`, socket);
    if (socket !== this.#socket || this.#hasLeft) return;
    this.#redial.succeeded();
    this.#isReady = true;
    this.#outgoing.giveBack();
    this.#set({ hasText: true, link: 'open' });
    this.#showCursor();
    if (lacks(theirs, this.doc, this.#outgoing.updates)) this.#sendAll(theirs);
    else this.#send();
  }

  /** What the house has not got comes to what it has: from the line before this one, or from the device. */
  async #fill(of: string, socket: Socket | null): Promise<void> {
    const { carry, pause } = this.#place;
    if (!carry) {
      for (const left of await this.#outgoing.find(of)) this.#text.takeBack(left);
      return;
    }
    this.#outgoing.keepAs(of);
    await new Promise<void>((quiet) => pause.whenQuiet(quiet));
    // Where the socket broke meanwhile, the next one sees to it: carried over twice, all words would stand twice.
    if (!this.#hasLeft && socket === this.#socket) carry(this.doc, this.#state.right);
  }

  #receive(update: Uint8Array): void {
    this.#text.receive(update, this.#state.hasText ? 'in_a_pause' : 'now');
  }

  #typed(unsent: Unsent): void {
    this.#outgoing.add(unsent);
    this.#place.onChange();
    this.#send();
  }

  /** Sends what is unconfirmed, unless it may not be sent now or something is under way. */
  #send(): void {
    if (!this.#isReady || !this.#maySend || this.#state.isDiskFailing) return;
    if (this.#outgoing.isUnderWay || this.#outgoing.kept === 0) return;
    this.#post(merged);
  }

  /** Sends everything that the house has not got, whatever this page believes it has confirmed. */
  #sendAll(theirs: Uint8Array): void {
    if (this.#maySend) this.#post(() => Y.encodeStateAsUpdate(this.doc, theirs));
  }

  /** The house's disk is full or locked: the same is sent again every second until it is kept. */
  #tryLater(): void {
    this.#outgoing.giveBack();
    this.#set({ isDiskFailing: true });
    this.#resend.call();
  }

  #sendAgain(): void {
    if (this.#isReady && this.#maySend) this.#post(merged);
  }

  #post(whole: (updates: readonly Uint8Array[]) => Uint8Array): void {
    const { number, updates } = this.#outgoing.take();
    this.#socket?.send(FRAME.update, fourBytes(number), whole(updates));
  }

  #showCursor(): void {
    if (this.#isReady) this.#cursor.call();
  }

  #sendCursor(): void {
    const cursor = this.awareness.getLocalState()?.cursor ?? null;
    if (this.#isReady) this.#socket?.send(FRAME.cursor, inJson(cursor));
  }

  #noteSilence(isSilent: boolean): void {
    const { link } = this.#state;
    if (isSilent && link === 'open') this.#set({ link: 'silent' });
    if (!isSilent && link === 'silent') this.#set({ link: 'open' });
  }

  #closed(code: number): void {
    this.#socket = null;
    this.#isReady = false;
    this.#resend.cancel();
    this.#outgoing.giveBack();
    if (this.#hasLeft) return;
    this.#seats.clear();
    if (code === HANG_UP.outdated) this.#stop('outdated');
    else if (code === HANG_UP.noSuchStory) this.#stop('closed');
    else this.#goOn(code);
  }

  /** The line broke; it will be tried again and again, whatever the reason. */
  #goOn(code: number): void {
    this.#set({ link: code === HANG_UP.signedOut ? 'signed_out' : 'broken', isDiskFailing: false });
    if (!this.#hasSteppedAside) this.#redial.later(code);
  }

  #stop(link: 'outdated' | 'closed'): void {
    this.#socket?.hangUp();
    this.#redial.cancel();
    this.#set({ link, right: 'reads' });
  }

  #set(change: Partial<LineState>): void {
    this.#state = { ...this.#state, ...change };
    this.#place.onChange();
  }
}

const merged = (updates: readonly Uint8Array[]) => Y.mergeUpdates([...updates]);
