import type { Database } from '#db/client';
import { saveSettings } from '#db/settings';
import { readStoryState } from '#db/stories';
import {
  aContributor,
  aManagingEditor,
  anAdmin,
  anAuthor,
  anEditor,
  anEditorInChief,
  aReporter,
  aSection,
} from '#db/testing';
import { recordWriter } from '#db/working-copies';
import type { ArticleDocument } from '#lib/article/document';
import type { Move } from '#lib/newsroom/moves';
import type { Mover } from '#lib/newsroom/parties';
import type { Actor, Language } from '#lib/newsroom/people';
import type { Answer } from '#lib/newsroom/refusal';
import type { ChangeKind, Stage, StoryState, Visibility } from '#lib/newsroom/story';
import { type MoveInput, moveStory } from './move-story.ts';
import { noteReading } from './note-reading.ts';
import { startStory } from './start-story.ts';
import { readWorkingText, replaceWorkingText } from './working-text.ts';

/** The cast of PRODUCT §8 in one section; Lan signs her stories. */
export type Newsroom = {
  readonly sectionId: string;
  readonly lan: Actor;
  readonly binh: Actor;
  readonly ha: Actor;
  readonly thu: Actor;
  readonly tong: Actor;
  readonly quan: Actor;
  readonly an: Actor;
};

/** Builds a newsroom: the paper's name, one section, the cast with their roles, and Lan's byline. */
export async function aNewsroom(db: Database): Promise<Newsroom> {
  await db.transaction((tx) => saveSettings(tx, { paperName: 'Bến Sông' }, { personId: null, now: 0 }));
  const section = await aSection(db, { slug: 'song-nuoc', nameVi: 'Sông nước' });
  const lan = await aReporter(db, { name: 'Lan' });
  await anAuthor(db, { name: 'Ngọc Lan', personId: lan.personId });
  return {
    sectionId: section.id,
    lan,
    binh: await aReporter(db, { name: 'Bình' }),
    ha: await anEditor(db, { name: 'Hà' }),
    thu: await aManagingEditor(db, { name: 'Thư' }),
    tong: await anEditorInChief(db, { name: 'Tổng' }),
    quan: await anAdmin(db, { name: 'Quân' }),
    an: await aContributor(db, { name: 'An' }),
  };
}

/** Builds an article's body, a paragraph a line. */
export function aBody(...lines: readonly string[]): ArticleDocument {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  return { type: 'doc', content: lines.map(paragraph) };
}

export type StoryWish = {
  readonly stage?: Stage;
  readonly visibility?: Visibility;
  readonly changeKind?: ChangeKind;
  readonly headline?: string;
  readonly standfirst?: string;
  readonly lines?: readonly string[];
  readonly language?: Language;
  readonly sectionId?: string;
  /** When it starts, UTC milliseconds; every step is a minute later. */
  readonly now?: number;
};

/**
 * Builds a story of Lan's by the real verbs, as far as the wish says: Hà edits and approves, Thư publishes, schedules and
 * withdraws, Tổng retracts. A live story in a stage before print is one with an open change. Answers its id.
 */
export async function aStory(db: Database, newsroom: Newsroom, wish: StoryWish = {}): Promise<number> {
  const { visibility = 'none', stage = visibility === 'none' ? 'draft' : 'done' } = wish;
  const { lan, ha, thu, tong } = newsroom;
  const clock = ticking(wish.now ?? Date.UTC(2026, 9, 1, 1));
  const started = await startStory(
    db,
    lan,
    {
      headline: wish.headline ?? 'Nước lên sớm ở cồn Ông Trạng',
      standfirst: wish.standfirst ?? 'Con nước đầu mùa về sớm hơn mọi năm nửa tháng.',
      body: aBody(
        ...(wish.lines ?? ['Sáng 30/11, nước tràn bờ bao 120 héc-ta lúa.', 'Bà con gặt chạy nước.']),
      ),
      language: wish.language ?? 'vi',
      sectionId: wish.sectionId ?? newsroom.sectionId,
    },
    clock(),
  );
  const { storyId } = granted(started);
  const go = async (actor: Actor, move: Move, extra: Partial<MoveInput> = {}) =>
    granted(await moveOnScreen(db, actor, storyId, move, extra, clock()));
  const reason = 'Theo yêu cầu của tòa soạn.';

  if (visibility !== 'none') {
    await go(lan, 'submit');
    await go(ha, 'claim');
    await go(ha, 'approve');
    await go(thu, 'publish');
    if (stage !== 'done') await go(ha, 'open_change', { changeKind: wish.changeKind ?? 'update' });
  }
  for (const [actor, move] of roadTo(stage, newsroom)) {
    const scheduledFor = clock() + 3_600_000;
    await go(actor, move, { reason, scheduledFor });
  }
  if (visibility === 'withdrawn') await go(thu, 'withdraw', { reason });
  if (visibility === 'retracted')
    await go(tong, 'retract', { reason, publicNotice: 'Bài có thông tin không đúng và đã được gỡ bỏ.' });
  return storyId;
}

function roadTo(stage: Stage, { lan, ha, thu }: Newsroom): readonly (readonly [Actor, Move])[] {
  const inReview = [
    [lan, 'submit'],
    [ha, 'claim'],
  ] as const;
  switch (stage) {
    case 'submitted':
      return [[lan, 'submit']];
    case 'in_review':
      return inReview;
    case 'returned':
      return [...inReview, [ha, 'return']];
    case 'approved':
      return [...inReview, [ha, 'approve']];
    case 'scheduled':
      return [...inReview, [ha, 'approve'], [thu, 'schedule']];
    case 'spiked':
      return [[lan, 'spike']];
    default:
      return [];
  }
}

/** Moves a story as a person does who has its newest revision on screen. */
export async function moveOnScreen(
  db: Database,
  actor: Mover,
  storyId: number,
  move: Move,
  extra: Partial<MoveInput> = {},
  now: number = Date.now(),
) {
  const { latestRevisionId } = await stateOf(db, storyId);
  return moveStory(db, actor, { storyId, move, onScreen: latestRevisionId, ...extra }, now);
}

/** Types another text into a story's working copy, as a person at the writing page does. */
export async function typeText(
  db: Database,
  actor: Actor,
  storyId: number,
  text: { headline?: string; standfirst?: string; lines?: readonly string[] },
  now: number = Date.now(),
): Promise<void> {
  const { personId } = actor;
  await db.transaction(async (tx) => {
    const present = await readWorkingText(tx, storyId);
    if (!present) throw new Error(`Story ${storyId} has no working copy.`);
    const { lines, ...rest } = text;
    const typed = { ...present, ...rest, ...(lines && { body: aBody(...lines) }) };
    await replaceWorkingText(tx, storyId, typed, { personId, now });
    await recordWriter(tx, { storyId, personId, now });
  });
}

/** The state of a story that must be there. */
export async function stateOf(db: Database, storyId: number): Promise<StoryState> {
  const state = await readStoryState(db, storyId);
  if (!state) throw new Error(`There is no story ${storyId}.`);
  return state;
}

/** What a verb granted; a refusal fails the test with its code. */
export function granted<T extends object>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`);
  return answer;
}

function ticking(from: number): () => number {
  let now = from;
  return () => {
    now += 60_000;
    return now;
  };
}

/** Lets somebody leave a story with what stands there now before them, and notes that at once. */
export async function leaveStory(
  db: Database,
  { personId }: Actor,
  storyId: number,
  leftAt: number = Date.now(),
): Promise<void> {
  const text = await readWorkingText(db, storyId);
  if (!text) throw new Error(`Story ${storyId} has no text.`);
  await noteReading(db, { storyId, personId, text, typedBy: null, leftAt });
}
