import type { Database } from '#db/client';
import { bodyOf, type PictureWords } from '#db/demo/body-of';
import { demoTime, withDates } from '#db/demo/dates';
import type { DemoComment, DemoPaper, DemoStep, DemoStory } from '#db/demo/demo-story';
import { recordEvent } from '#db/events';
import { readStoryState } from '#db/stories';
import { deliverEffects } from '#lib/jobs/outbox';
import type { Actor, SystemActor } from '#lib/newsroom/people';
import { type Answer, refuse } from '#lib/newsroom/refusal';
import { addComment } from './add-comment.ts';
import { announceBreaking } from './announce-breaking.ts';
import { changeAddress } from './change-address.ts';
import { editFields } from './edit-fields.ts';
import { markNotificationsSeen } from './mark-notifications-seen.ts';
import { moveStory } from './move-story.ts';
import { placeOfWords } from './place-of-words.ts';
import { resolveComment } from './resolve-comment.ts';
import { startStory } from './start-story.ts';
import { suggestWords } from './suggest-words.ts';
import { openDocument } from './working-text.ts';
import { writeText } from './write-text.ts';

/** The newsroom of the demo while it is being seeded. */
export type DemoRoom = {
  readonly paper: DemoPaper;
  /** Media ids by picture key. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Ids of the stories made so far, by key. */
  readonly storyIds: Map<string, number>;
  readonly now: number;
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CLOCK: SystemActor = { system: 'clock' };

/** Makes one story of the demo and lets it live through all that its life says, each step at its time. */
export async function liveThrough(db: Database, room: DemoRoom, written: DemoStory): Promise<void> {
  const story = withDates(written, room.now);
  const startedAt = demoTime(room.now, story.hoursAgo);
  const storyId = await start(db, room, story, startedAt);
  room.storyIds.set(story.key, storyId);
  for (const step of story.life) {
    const at = demoTime(room.now, step.hoursAgo);
    done(story, await take(db, room, storyId, step, at));
    await deliverEffects(db, at);
  }
  const lastAt = demoTime(room.now, story.life.at(-1)?.hoursAgo ?? story.hoursAgo);
  if (room.now - lastAt < DAY) return;
  for (const actor of room.actors.values())
    await markNotificationsSeen(db, actor, { storyId }, lastAt + HOUR);
}

async function start(db: Database, room: DemoRoom, story: DemoStory, now: number): Promise<number> {
  const actor = actorOf(room, story.startedBy);
  const { headline, standfirst, section: sectionId, language = 'vi' } = story;
  const translationOf = story.translationOf ? (room.storyIds.get(story.translationOf) ?? null) : null;
  const text = { headline, standfirst, body: writtenBody(room, story.body) };
  const { storyId } = done(
    story,
    await startStory(db, actor, { ...text, sectionId, language, translationOf }, now),
  );
  await db.transaction((tx) =>
    recordEvent(tx, { storyId, actorId: null, kind: 'seed', now, facts: { key: story.key } }),
  );
  done(story, await editFields(db, actor, { storyId, fields: fieldsOf(room, story) }, now));
  return storyId;
}

function writtenBody(room: DemoRoom, marked: string) {
  return bodyOf(
    marked,
    (key) => wordsOf(room, key),
    (key) => storyIdOf(room, key),
  );
}

function storyIdOf(room: DemoRoom, key: string): number {
  const storyId = room.storyIds.get(key);
  if (!storyId) throw new Error(`No story "${key}" of the demo stands before the one that points to it.`);
  return storyId;
}

function fieldsOf(room: DemoRoom, story: DemoStory) {
  const { bylineText, dateline, eventDate, aiNote, endMark, priority, legalCheck, targetWords } = story;
  const lead = story.lead ? { ...wordsOf(room, story.lead), ...story.leadWords } : null;
  return {
    ...{ bylineText, dateline, eventDate, aiNote, endMark, priority, legalCheck, targetWords },
    ...(story.authors && { authorIds: story.authors }),
    ...(story.topics && { topicIds: story.topics }),
    ...(story.deadlineIn !== undefined && { deadlineAt: demoTime(room.now, -story.deadlineIn) }),
    ...(lead && {
      leadMediaId: lead.mediaId,
      leadAlt: lead.alt,
      leadCaption: lead.caption,
      leadCredit: lead.credit,
    }),
  };
}

async function take(
  db: Database,
  room: DemoRoom,
  storyId: number,
  step: DemoStep,
  now: number,
): Promise<Answer> {
  if ('move' in step) return move(db, room, storyId, step, now);
  const actor = actorOf(room, step.by);
  if ('slug' in step) return changeAddress(db, actor, { storyId, slug: step.slug }, now);
  if ('breaking' in step) return announceBreaking(db, actor, { storyId, hours: step.breaking }, now);
  if ('write' in step) {
    const { body, ...lines } = step.write;
    const text = { ...lines, ...(body && { body: writtenBody(room, body) }) };
    return writeText(db, actor, { storyId, text }, now);
  }
  if ('suggest' in step) return suggestWords(db, actor, { storyId, ...step.suggest }, now);
  return comment(db, room, storyId, step, now);
}

async function comment(
  db: Database,
  room: DemoRoom,
  storyId: number,
  { by, comment: text, isBlocking, about: words, answered, resolvedBy }: DemoComment,
  now: number,
): Promise<Answer> {
  const doc = words ? await openDocument(db, storyId) : null;
  const about = words && doc ? placeOfWords(doc, words) : null;
  if (words && !about) return refuse('words_changed');
  const added = await addComment(db, actorOf(room, by), { storyId, text, isBlocking, about }, now);
  if (!added.ok) return added;
  const { commentId } = added;
  if (answered) {
    const reply = { storyId, text: answered.text, parentId: commentId };
    const replied = await addComment(db, actorOf(room, answered.by), reply, now + HOUR / 5);
    if (!replied.ok) return replied;
  }
  return resolvedBy ? resolveComment(db, actorOf(room, resolvedBy), { commentId }, now + HOUR / 4) : added;
}

async function move(
  db: Database,
  room: DemoRoom,
  storyId: number,
  step: Extract<DemoStep, { move: unknown }>,
  now: number,
): Promise<Answer> {
  const { by, hoursAgo: _, scheduledIn, embargoIn, ...asked } = step;
  const mover = by === 'clock' ? CLOCK : actorOf(room, by);
  const onScreen = (await readStoryState(db, storyId))?.latestRevisionId ?? null;
  const inHours = (hours: number) => demoTime(room.now, -hours);
  return moveStory(
    db,
    mover,
    {
      ...asked,
      storyId,
      onScreen,
      ...(scheduledIn !== undefined && { scheduledFor: inHours(scheduledIn) }),
      ...(embargoIn !== undefined && {
        embargo: embargoIn === 'indefinite' ? embargoIn : { until: inHours(embargoIn) },
      }),
    },
    now,
  );
}

function actorOf(room: DemoRoom, id: string): Actor {
  const actor = room.actors.get(id);
  if (!actor) throw new Error(`Nobody in the demo's cast is "${id}".`);
  return actor;
}

function wordsOf(room: DemoRoom, key: string): PictureWords {
  const picture = room.paper.pictures.find((known) => known.key === key);
  const mediaId = room.pictures.get(key);
  if (!picture || !mediaId) throw new Error(`The demo has no picture "${key}".`);
  const { alt, caption, credit } = picture;
  return { mediaId, alt, caption, credit };
}

/** A step that is refused is a mistake in the demo's data. */
function done<T extends object>(story: DemoStory, answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`The demo's story "${story.key}": ${JSON.stringify(answer.refusal)}`);
  return answer;
}
