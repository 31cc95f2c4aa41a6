import * as Y from 'yjs';
import type { Database } from '#db/client';
import { compactWorkingCopy, readTypedSince, readWorkingCopy } from '#db/working-copies';
import { type WorkingText, workingText } from '#lib/article/working-copy';
import { log } from '#lib/log';
import { FRAME, fourBytes, frame, HANG_UP } from './frames.ts';
import { OpenText } from './open-text.ts';
import { keepTyped } from './persist.ts';
import { Stumbles } from './stumbles.ts';
import { hangUp, say, send, type Writer } from './writer.ts';

type Sent = { readonly writer: Writer; readonly number: number; readonly update: Uint8Array };

type Fit = Sent & { readonly soundFor: 'writes' | 'suggests' };

type Standing = { readonly text: WorkingText; readonly typedBy: string | null };

const WORTH_COMPACTING = 100;

/**
 * A story that people have open. What they send is gathered while the disk is busy and written in one go; only then is
 * it acknowledged and sent on to the others.
 */
export class Room {
  readonly storyId: number;
  readonly writers = new Set<Writer>();
  readonly #db: Database;
  readonly #stumbles: Stumbles;
  readonly #text = new OpenText();
  #waiting: Sent[] = [];
  #seenSeq = 0;
  #updates = 0;
  #typedBy: string | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(db: Database, storyId: number, stumbles: Stumbles) {
    this.#db = db;
    this.#stumbles = stumbles;
    this.storyId = storyId;
  }

  /** Opens a story's working copy; null when it has none. */
  static async open(db: Database, storyId: number, stumbles = new Stumbles()): Promise<Room | null> {
    const copy = await readWorkingCopy(db, storyId);
    if (!copy) return null;
    const room = new Room(db, storyId, stumbles);
    for (const update of [copy.snapshot, ...copy.updates]) room.#text.take(update);
    room.#seenSeq = copy.lastSeq;
    room.#updates = copy.updates.length;
    return room;
  }

  /** Sends a writer what the house holds and they do not. */
  sendText(writer: Writer, theirs: Uint8Array): void {
    const { kept } = this.#text;
    const vector = Y.encodeStateVector(kept);
    const lacking = Y.encodeStateAsUpdate(kept, theirs.length > 0 ? theirs : undefined);
    send(writer, frame(FRAME.open, fourBytes(vector.length), vector, lacking));
  }

  /** Takes an update from a writer; they are told by its number what became of it. */
  receive(sent: Sent): void {
    this.#waiting.push(sent);
    if (this.#waiting.length === 1) this.#inTurn(() => this.#keepWaiting());
  }

  /** Takes in what came into the working copy from elsewhere: another process, a verb of the desk. */
  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      const { updates, lastSeq } = await readTypedSince(this.#db, this.storyId, this.#seenSeq);
      this.#seenSeq = lastSeq;
      this.#takeIn(updates);
    });
  }

  /** What stands there once everything sent until now is written, and who typed last of those who did so here. */
  async standing(): Promise<Standing | null> {
    let standing: Standing | null = null;
    await this.#inTurn(async () => {
      standing = { text: workingText(this.#text.kept), typedBy: this.#typedBy };
    });
    return standing;
  }

  /** Waits for what is being written and closes; a long list of updates is folded into the snapshot. */
  async close(): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#updates > WORTH_COMPACTING) await this.#compact();
    });
    this.#text.close();
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work).catch((error: unknown) => {
      log.error({ err: error, storyId: this.storyId }, 'a turn at a working copy failed');
    });
    this.#turn = done;
    return done;
  }

  async #keepWaiting(): Promise<void> {
    const batch = this.#waiting.flatMap((sent) => this.#fit(sent) ?? []);
    this.#waiting = [];
    if (batch.length === 0) return;
    try {
      await this.#keep(batch);
    } catch (error) {
      log.error({ err: error, storyId: this.storyId }, 'typing could not be written and will be sent again');
      this.#text.settle({ allKept: false });
      for (const { writer, number } of batch) say(writer, { say: 'not_kept', number });
    }
  }

  /** Tries what was sent by the right that its writer has now; null when it is not fit to be kept. */
  #fit({ writer, number, update }: Sent): Fit | null {
    const { right, actor } = writer;
    const { personId } = actor;
    if (this.#stumbles.isOver(personId)) {
      hangUp(writer, HANG_UP.tooFast);
      return null;
    }
    const verdict = right === 'reads' ? 'not_theirs' : this.#text.try(update, { personId, right });
    if (verdict !== 'sound') this.#stumbles.count(personId);
    if (verdict === 'gap') say(writer, { say: 'gap', number });
    if (verdict === 'not_theirs' || verdict === 'crossed') say(writer, { say: 'refused', number, right });
    if (verdict === 'unsound') {
      log.warn({ storyId: this.storyId, personId }, 'an update that is no text');
      hangUp(writer, HANG_UP.unreadable);
    }
    return verdict === 'sound' && right !== 'reads' ? { writer, number, update, soundFor: right } : null;
  }

  async #keep(batch: readonly Fit[]): Promise<void> {
    const at = Date.now();
    const typed = batch.map(({ writer, ...sent }) => ({ ...sent, personId: writer.actor.personId }));
    const place = { storyId: this.storyId, seenSeq: this.#seenSeq, typed };
    const { refused, written, lastSeq } = await keepTyped(this.#db, place, at);
    this.#seenSeq = lastSeq;
    const kept = batch.filter(({ writer }) => !refused.has(writer.actor.personId));
    this.#text.settle({ allKept: kept.length === batch.length });
    this.#takeIn(written);
    for (const { writer, number } of batch) {
      const right = refused.get(writer.actor.personId);
      if (right === undefined) say(writer, { say: 'kept', number, at });
      else refuse(writer, number, right);
    }
    const [first] = kept;
    if (!first) return;
    this.#typedBy = kept.at(-1)?.writer.actor.personId ?? null;
    const isAlone = kept.every(({ writer }) => writer === first.writer);
    this.#takeIn(
      kept.map(({ update }) => update),
      isAlone ? first.writer : null,
    );
  }

  /** Takes in what is on disk and sends it on to everybody but the one whose it is. */
  #takeIn(updates: readonly Uint8Array[], from: Writer | null = null): void {
    const [first] = updates;
    if (!first) return;
    for (const update of updates) this.#text.take(update);
    this.#updates += updates.length;
    const whole = frame(FRAME.update, updates.length === 1 ? first : Y.mergeUpdates([...updates]));
    for (const writer of this.writers) {
      if (writer !== from && writer.clientId !== null) send(writer, whole);
    }
  }

  async #compact(): Promise<void> {
    const compacted = {
      storyId: this.storyId,
      snapshot: Y.encodeStateAsUpdate(this.#text.kept),
      throughSeq: this.#seenSeq,
      now: Date.now(),
    };
    await this.#db.transaction((tx) => compactWorkingCopy(tx, compacted));
  }
}

/** The right was lost on the way to the disk; what may still be suggested is written anew as a suggestion. */
function refuse(writer: Writer, number: number, right: Writer['right']): void {
  say(writer, { say: 'refused', number, right });
  if (right !== 'suggests') return;
  writer.right = right;
  say(writer, { say: 'rights', right });
}
