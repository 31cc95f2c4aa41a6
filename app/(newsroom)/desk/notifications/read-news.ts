import type { NewsLine } from '#components/desk/news';
import type { Queries } from '#db/client';
import { listNotifications, listReceipts } from '#db/notifications';
import { listSentNews } from '#db/sent-news';
import { alarmOf } from '#lib/desk/move-facts';
import type { Actor } from '#lib/newsroom/people';
import { STAGES } from '#lib/newsroom/story';

const A_PAGE = 30;

type Page = { lines: NewsLine[]; next: number | null };

/** A page of what a person was told; `before` is the line to go on from, 0 for the first page. */
export async function readNews(q: Queries, actor: Actor, before: number): Promise<Page> {
  const told = await listNotifications(q, actor.personId, { ...(before && { before }), limit: A_PAGE });
  return {
    lines: told.map((line) => ({
      id: line.id,
      kind: line.kind,
      at: line.createdAt,
      by: line.byPersonId && line.byName ? { id: line.byPersonId, name: line.byName } : null,
      storyId: line.storyId,
      threadId: typeof line.facts.threadId === 'number' ? line.facts.threadId : null,
      headline: line.headline ?? '',
      stage: STAGES.find((stage) => stage === line.toStage) ?? null,
      reason: line.reason,
      isNew: line.seenAt === null,
      alarm: alarmOf(line.facts),
      lateMinutes: typeof line.facts.lateBy === 'number' ? Math.floor(line.facts.lateBy / 60_000) : 0,
      receipts: null,
    })),
    next: told.length === A_PAGE ? (told.at(-1)?.id ?? null) : null,
  };
}

/** A page of what a person did that others were told of, with who has seen it. */
export async function readSentNews(q: Queries, actor: Actor, before: number): Promise<Page> {
  const sent = await listSentNews(q, actor.personId, { ...(before && { before }), limit: A_PAGE });
  const receipts = await listReceipts(
    q,
    sent.map(({ eventId }) => eventId),
  );
  const byEvent = Map.groupBy(receipts, ({ eventId }) => eventId);
  return {
    lines: sent.map((line) => ({
      id: line.eventId,
      kind: line.kind,
      at: line.createdAt,
      by: { id: actor.personId, name: actor.name },
      storyId: line.storyId,
      threadId: null,
      headline: line.headline ?? '',
      stage: STAGES.find((stage) => stage === line.toStage) ?? null,
      reason: line.reason,
      isNew: false,
      alarm: null,
      lateMinutes: 0,
      receipts: (byEvent.get(line.eventId) ?? []).map(({ name, seenAt }) => ({ name, seenAt })),
    })),
    next: sent.length === A_PAGE ? (sent.at(-1)?.eventId ?? null) : null,
  };
}
