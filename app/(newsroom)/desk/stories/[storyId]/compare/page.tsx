import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { changeRows } from '#components/desk/compare/change-rows.ts';
import { CompareScreen } from '#components/desk/compare/compare-screen';
import { compareHref } from '#components/desk/compare/compared-versions.ts';
import { theDatabase } from '#db/client';
import { getStory, readStoryState } from '#db/stories';
import { compareArticles } from '#lib/article/compare/compare-articles';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { mayRead } from '#lib/newsroom/access';
import { findVersion, isMark, readCompareWish } from './compare-wish.ts';
import { readSide } from './read-side.ts';
import { likelyFrom, readVersions } from './read-versions.ts';

type Props = {
  params: Promise<{ storyId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  return { title: translator(actor.language, 'writing')('compare.title') };
}

/** What changed between two states of a story, word by word. */
export default async function ComparePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const db = theDatabase();
  const storyId = Number((await params).storyId);
  const state = Number.isSafeInteger(storyId) ? await readStoryState(db, storyId) : null;
  const story = state && mayRead(actor, state) ? await getStory(db, storyId) : null;
  if (!state || !story) notFound();

  const wish = readCompareWish(await searchParams);
  const t = translator(actor.language, 'writing');
  const versions = await readVersions(db, actor, story, Date.now());
  const from = findVersion(versions, wish.from ?? likelyFrom(versions));
  const to = findVersion(versions, wish.to ?? 'now');
  if (!from || !to) redirect(`/desk/stories/${storyId}/compare`);
  const { view, showsTones } = wish;
  // A mark moves on, the reader's own with every reading; the address of this page must not.
  if (isMark(wish.from) || isMark(wish.to)) redirect(compareHref({ storyId, from, to, view, showsTones }));
  const [before, after] = [await readSide(db, storyId, from.id, t), await readSide(db, storyId, to.id, t)];
  if (!before || !after) notFound();
  const comparison = compareArticles(before, after);
  const { fields, words } = comparison;
  const rows = changeRows(comparison, showsTones);
  const page = {
    storyId,
    versions,
    from,
    to,
    view,
    showsTones,
    headline: after.headline,
    stage: state.stage,
    visibility: state.visibility,
    fields,
    words,
    rows,
  };
  return <CompareScreen key={compareHref(page)} page={page} />;
}
