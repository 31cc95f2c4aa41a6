import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { shortDay } from '#components/desk/moments.ts';
import { QueueScreen } from '#components/desk/queue-screen';
import { QueueSearch } from '#components/desk/queue-search';
import { queueHref, readQueueWish } from '#components/desk/queue-wish.ts';
import { firstRoom } from '#components/desk/rooms.ts';
import { WordDropToStart } from '#components/desk/story/word-drop-to-start';
import { TopBar } from '#components/desk/top-bar';
import { LinkButton } from '#components/ui/button';
import { theDatabase } from '#db/client';
import { listPeople } from '#db/people';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { abilitiesOf, can } from '#lib/newsroom/permissions';
import { move, peek } from './actions.ts';
import { readPeek } from './read-peek.ts';
import { readQueue, readQueueCounts } from './read-queue.ts';

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  return { title: translator(actor.language, 'desk')('queue.title') };
}

/** The desk: what waits, grouped by need, with the quick look and the decision beside it. */
export default async function QueuePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  if (!can(actor, 'see_desk')) redirect(firstRoom(abilitiesOf(actor)));
  const db = theDatabase();
  const now = Date.now();
  const wish = readQueueWish(await searchParams);
  const { stories, nextCursor } = await readQueue(db, actor, wish, now);
  const { counts, sections } = await readQueueCounts(db, actor, wish);
  const people = (await listPeople(db)).filter(({ disabledAt }) => disabledAt === null);
  const firstId = wish.story ?? stories[0]?.id;
  const t = translator(actor.language, 'desk');
  return (
    <>
      <TopBar title={t('queue.title')} note={shortDay(now, actor.language)}>
        <QueueSearch key={wish.search} wish={wish} />
        {can(actor, 'write_stories') && (
          <span className="max-md:hidden">
            <LinkButton look="ink" icon="plus" href="/desk/stories/new">
              {t('rooms.write')}
            </LinkButton>
          </span>
        )}
      </TopBar>
      {can(actor, 'write_stories') && <WordDropToStart />}
      <QueueScreen
        key={queueHref({ ...wish, story: null })}
        wish={wish}
        stories={stories}
        nextCursor={nextCursor}
        counts={counts}
        sections={sections}
        people={people.map(({ id, name }) => ({ id, name }))}
        firstPeek={firstId === undefined ? null : await readPeek(db, actor, firstId, now)}
        readAt={now}
        readPeek={peek}
        move={move}
      />
    </>
  );
}
