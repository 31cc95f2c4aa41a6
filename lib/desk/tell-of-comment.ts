import type { Transaction } from '#db/client';
import { recordEvent } from '#db/events';
import { enqueueEffect } from '#db/outbox';
import { touchStory } from '#db/stories';
import type { Actor } from '#lib/newsroom/people';
import type { StoryState } from '#lib/newsroom/story';

const EXCERPT = 140;

/** Something said or changed in a thread, to be told to people. */
export type CommentNews = {
  readonly story: StoryState;
  readonly kind: 'comment' | 'edit_comment';
  readonly commentId: number;
  readonly threadId: number;
  readonly text: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Whom the comment concerns besides those it names. */
  readonly concerned: readonly (string | null)[];
  readonly mentioned: readonly string[];
  readonly now: number;
};

/**
 * Records a comment in the ledger and puts the telling in the outbox: people it names hear that they were mentioned, the
 * others it concerns that something was said; nobody hears twice, and nobody of what they did themselves.
 */
export async function tellOfComment(tx: Transaction, actor: Actor, news: CommentNews): Promise<void> {
  const { story, kind, commentId, threadId, text, mentioned, now } = news;
  const facts = { commentId, threadId, ...news.facts };
  const { personId: actorId } = actor;
  await touchStory(tx, story.id, now);
  const eventId = await recordEvent(tx, { storyId: story.id, actorId, kind, now, facts });
  const others = new Set(news.concerned.filter((id) => id !== null && id !== actorId));
  await tell(
    tx,
    news,
    eventId,
    [...others].filter((id) => id !== null && !mentioned.includes(id)),
  );
  if (mentioned.length === 0) return;
  const reason = text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
  const named = { storyId: story.id, actorId, kind: 'mention', now, reason, facts };
  await tell(tx, news, await recordEvent(tx, named), mentioned);
}

async function tell(
  tx: Transaction,
  { story, kind, now }: CommentNews,
  eventId: number,
  personIds: readonly (string | null)[],
): Promise<void> {
  if (personIds.length === 0) return;
  await enqueueEffect(tx, {
    kind: 'notify',
    dedupeKey: `notify:${eventId}`,
    payload: { eventId, storyId: story.id, kind, personIds },
    now,
  });
}
