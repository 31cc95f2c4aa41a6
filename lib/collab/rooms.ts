import type { WebSocket } from 'ws';
import type { Database } from '#db/client';
import { getStory } from '#db/stories';
import { SCHEMA_VERSION } from '#lib/article/schema';
import { actorOfCookie } from '#lib/auth/actor-of-cookie';
import { noteReading } from '#lib/desk/note-reading';
import { log } from '#lib/log';
import { keepWatch } from './announce.ts';
import { standingOf } from './authorise.ts';
import { Departures } from './departures.ts';
import { HANG_UP } from './frames.ts';
import { listen } from './listen.ts';
import { Room } from './room.ts';
import { showAway } from './show-seats.ts';
import { Stumbles } from './stumbles.ts';
import { hangUp, newWriter, say, type Writer } from './writer.ts';

/** Who asks to sit down at which story, with what. */
export type Knock = {
  readonly storyId: number;
  readonly cookie: string | undefined;
  /** The article schema that the page speaks. */
  readonly schemaVersion: number;
  /** Whom the page was made for; somebody else may have signed in on this browser meanwhile. */
  readonly personId: string;
};

/** The open stories of this process. */
export type Rooms = {
  seat(socket: WebSocket, knock: Knock): Promise<void>;
  stop(): Promise<void>;
};

type OpenRooms = Map<number, Promise<Room | null>>;

/** As many screens as one person may have open at once. */
const MOST_SCREENS = 30;

/** Opens the rooms in which people write together, over a database that other processes may write to as well. */
export function openRooms(db: Database): Rooms {
  const open: OpenRooms = new Map();
  const stumbles = new Stumbles();
  const departures = new Departures();
  const watch = keepWatch(db, { rooms: () => whole(open) });
  let isStopping = false;

  async function sit(socket: WebSocket, knock: Knock): Promise<void> {
    const admitted = await admit(db, knock);
    if (typeof admitted === 'number') return socket.close(admitted);
    const room = await enter(knock.storyId, open, (storyId) => Room.open(db, storyId, stumbles));
    if (!room) return socket.close(HANG_UP.noSuchStory);
    if (socket.readyState !== socket.OPEN || isStopping) return leaveSoon(room);
    const { story, ...seat } = admitted;
    const writer = newWriter({ socket, ...seat });
    room.writers.add(writer);
    departures.comeBack(seatOf(room, writer));
    socket.once('close', () => {
      room.writers.delete(writer);
      showAway(room, writer);
      if (!isStopping && isGone(room, writer)) noteWhenAway(room, writer);
      leave(room);
    });
    if (screensOf(writer, await whole(open)) > MOST_SCREENS) return hangUp(writer, HANG_UP.tooFast);
    listen(room, writer);
    say(writer, { say: 'welcome', story, right: writer.right });
  }

  function noteWhenAway(room: Room, writer: Writer): void {
    const { storyId } = room;
    const { personId } = writer.actor;
    const leftAt = Date.now();
    const standing = room.standing();
    departures.leave(seatOf(room, writer), async () => {
      const stood = await standing;
      if (stood) await noteReading(db, { storyId, personId, leftAt, ...stood }).catch(complainOfNote);
    });
  }

  function leave(room: Room): void {
    if (room.writers.size > 0) return;
    open.delete(room.storyId);
    void room.close();
  }

  /** Others who waited for the same room to open come in first, so that it is not closed under them. */
  function leaveSoon(room: Room): void {
    setImmediate(() => leave(room));
  }

  return {
    seat: async (socket, knock) => {
      // What is sent before one is let in stays in the network.
      socket.pause();
      try {
        await sit(socket, knock);
      } catch (error) {
        log.error({ err: error, storyId: knock.storyId }, 'a story could not be opened');
        socket.close(HANG_UP.tryLater);
      } finally {
        socket.resume();
      }
    },
    stop: async () => {
      isStopping = true;
      await watch.stop();
      await departures.noteAll();
      for (const room of await whole(open)) {
        await room.close();
        for (const writer of room.writers) hangUp(writer, HANG_UP.restarting);
      }
    },
  };
}

/** Somebody's seat at a story, on whatever screen. */
function seatOf({ storyId }: Room, { actor }: Writer): string {
  return `${storyId} ${actor.personId}`;
}

/** Whether somebody who had the text before them has it on no other screen. */
function isGone({ writers }: Room, { actor, clientId }: Writer): boolean {
  return clientId !== null && ![...writers].some((writer) => writer.actor.personId === actor.personId);
}

function complainOfNote(error: unknown): void {
  log.error({ err: error }, 'what somebody read could not be noted');
}

/** Who sits down there with which rights, or the code that says why they may not. */
async function admit(db: Database, knock: Knock) {
  const { storyId, cookie, personId, schemaVersion } = knock;
  const signedIn = await actorOfCookie(db, cookie);
  if (!signedIn || signedIn.actor.personId !== personId) return HANG_UP.signedOut;
  if (schemaVersion !== SCHEMA_VERSION) return HANG_UP.outdated;
  const { sessionId } = signedIn;
  const standing = await standingOf(db, { sessionId, personId, storyId });
  if (standing.hangUp !== null) return standing.hangUp;
  const story = await getStory(db, storyId);
  if (!story) return HANG_UP.noSuchStory;
  const { actor, right } = standing;
  return { sessionId, actor, right, story: `${storyId}-${story.createdAt}` };
}

/** Opens a story's room, or finds it open; one that has been left meanwhile is opened anew. */
async function enter(
  storyId: number,
  open: OpenRooms,
  openAnew: (storyId: number) => Promise<Room | null>,
): Promise<Room | null> {
  let opening = open.get(storyId);
  if (!opening) {
    opening = openAnew(storyId);
    open.set(storyId, opening);
  }
  const room = await opening.catch((error: unknown) => {
    open.delete(storyId);
    throw error;
  });
  if (!room) open.delete(storyId);
  const isStillOpen = open.get(storyId) === opening;
  return !room || isStillOpen ? room : enter(storyId, open, openAnew);
}

async function whole(open: OpenRooms): Promise<Room[]> {
  const all = await Promise.all([...open.values()].map((room) => room.catch(() => null)));
  return all.filter((room) => room !== null);
}

function screensOf({ actor }: Writer, rooms: readonly Room[]): number {
  const writers = rooms.flatMap((room) => [...room.writers]);
  return writers.filter((writer) => writer.actor.personId === actor.personId).length;
}
