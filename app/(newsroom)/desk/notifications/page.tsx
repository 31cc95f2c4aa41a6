import type { Metadata } from 'next';
import { AllSeen, News } from '#components/desk/news';
import { TopBar } from '#components/desk/top-bar';
import { theDatabase } from '#db/client';
import { countUnseen } from '#db/notifications';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { markNewsSeen } from './actions.ts';
import { readNews, readSentNews } from './read-news.ts';

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  return { title: translator(actor.language, 'desk')('news.title') };
}

/** What a person was told, and what they sent with its receipts. */
export default async function NewsPage({
  searchParams,
}: {
  searchParams: Promise<{ list?: string; before?: string }>;
}) {
  const actor = await requireActor();
  const { list: asked, before } = await searchParams;
  const db = theDatabase();
  const list = asked === 'sent' ? 'sent' : 'told';
  const after = Number.isSafeInteger(Number(before)) ? Number(before) : 0;
  const read = list === 'sent' ? readSentNews : readNews;
  const { lines, next } = await read(db, actor, after);
  const unseen = await countUnseen(db, actor.personId);
  const t = translator(actor.language, 'desk');
  const more = new URLSearchParams({ ...(list === 'sent' && { list }), before: String(next) });
  return (
    <>
      <TopBar title={t('news.title')}>{unseen > 0 && <AllSeen markSeen={markNewsSeen} />}</TopBar>
      <News
        lines={lines}
        list={list}
        unseen={unseen}
        readAt={Date.now()}
        moreHref={next === null ? null : `/desk/notifications?${more}`}
        markSeen={markNewsSeen}
      />
    </>
  );
}
