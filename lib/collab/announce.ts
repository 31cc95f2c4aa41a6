import type { Database } from '#db/client';
import { type Announcement, onAnnouncement } from '#lib/desk/announce';
import { log } from '#lib/log';
import { standingOf } from './authorise.ts';
import type { Room } from './room.ts';
import { showAll } from './show-seats.ts';
import { hangUp, say, type Writer } from './writer.ts';

/** How often what other processes wrote is looked for, and rights are asked again, in milliseconds. */
const TEXT_EVERY = 400;
const RIGHTS_EVERY = 2_000;
const THERE_EVERY = 15_000;

type Open = { readonly rooms: () => Promise<readonly Room[]> };

/**
 * Keeps open rooms true: what this process announces counts at once, what others did to the database within seconds.
 * Who may no longer write is told so, who may no longer read or has signed out is hung up on, who went silent is too.
 */
export function keepWatch(db: Database, { rooms }: Open): { stop(): Promise<void> } {
  const refresh = (room: Room) => room.refresh();
  const askAgain = (room: Room) => askRights(db, room);
  const rounds = [
    inRounds(TEXT_EVERY, rooms, refresh),
    inRounds(RIGHTS_EVERY, rooms, askAgain),
    inRounds(THERE_EVERY, rooms, async (room) => dropSilent(room)),
  ];
  const unlisten = onAnnouncement(async (announcement) => {
    const touched = (await rooms()).filter((room) => isAbout(announcement, room));
    const work = announcement.kind === 'text_replaced' ? refresh : askAgain;
    for (const room of touched) await work(room).catch(complain);
  });
  return {
    stop: async () => {
      unlisten();
      await Promise.all(rounds.map((round) => round.stop()));
    },
  };
}

function isAbout(announcement: Announcement, room: Room): boolean {
  switch (announcement.kind) {
    case 'story_moved':
    case 'text_replaced':
    case 'fields_edited':
      return announcement.storyId === room.storyId;
    case 'rights_changed':
      return [...room.writers].some(({ actor }) => actor.personId === announcement.personId);
    default:
      return false;
  }
}

/** Asks for everybody in a room what they may do now, and acts on it. */
async function askRights(db: Database, room: Room): Promise<void> {
  for (const writer of room.writers) {
    const { sessionId, actor } = writer;
    const standing = await standingOf(db, { sessionId, personId: actor.personId, storyId: room.storyId });
    if (standing.hangUp === null) allow(writer, standing.actor, standing.right);
    else hangUp(writer, standing.hangUp);
  }
}

function allow(writer: Writer, actor: Writer['actor'], right: Writer['right']): void {
  writer.actor = actor;
  if (writer.right === right) return;
  writer.right = right;
  say(writer, { say: 'rights', right });
}

function dropSilent(room: Room): void {
  for (const writer of room.writers) {
    if (!writer.isThere) writer.socket.terminate();
    writer.isThere = false;
    writer.socket.ping();
  }
  showAll(room);
}

/** Does something to every room again and again, one round after the other. */
function inRounds(
  every: number,
  rooms: Open['rooms'],
  work: (room: Room) => Promise<void>,
): { stop(): Promise<void> } {
  let isStopped = false;
  let timer: NodeJS.Timeout;
  let underWay = Promise.resolve();
  const round = async () => {
    for (const room of await rooms()) if (!isStopped) await work(room).catch(complain);
  };
  const next = () => {
    timer = setTimeout(() => {
      underWay = round().finally(() => {
        if (!isStopped) next();
      });
    }, every);
    timer.unref();
  };
  next();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}

function complain(error: unknown): void {
  log.error({ err: error }, 'open stories could not be looked after and will be again');
}
