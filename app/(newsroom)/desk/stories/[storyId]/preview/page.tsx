import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoryPreview } from '#components/desk/story/story-preview';
import { theDatabase } from '#db/client';
import { getPerson } from '#db/people';
import { getNumberedRevision } from '#db/revisions';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { restore } from '../actions.ts';
import { findStory } from '../find-story.ts';

type Asked = {
  params: Promise<{ storyId: string }>;
  searchParams: Promise<{ revision?: string }>;
};

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const actor = await requireActor();
  const { headline } = await findStory((await params).storyId);
  return { title: `${translator(actor.language, 'writing')('preview.title')}: ${headline}` };
}

/** A story as readers will see it, on a phone and on a desk; also one of its revisions, to be brought back. */
export default async function PreviewPage({ params, searchParams }: Asked) {
  const page = await findStory((await params).storyId);
  const { revision } = await searchParams;
  const shown = revision === undefined ? null : await readShown(page.id, revision);
  return (
    <StoryPreview
      storyId={page.id}
      headline={page.headline}
      stage={page.stage}
      visibility={page.visibility}
      revision={shown}
      mayRestore={page.rights.write}
      onRestore={restore}
    />
  );
}

async function readShown(storyId: number, asked: string) {
  const number = /^[1-9]\d{0,9}$/.test(asked) ? Number(asked) : 0;
  const db = theDatabase();
  const revision = (await getNumberedRevision(db, storyId, number)) ?? notFound();
  const person = revision.createdBy === null ? null : await getPerson(db, revision.createdBy);
  return { id: revision.id, number, at: revision.createdAt, name: person?.name ?? null };
}
