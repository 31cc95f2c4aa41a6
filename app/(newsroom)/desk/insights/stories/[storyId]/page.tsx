import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoryFiguresScreen } from '#components/desk/insights/story-figures-screen';
import { PrintButton } from '#components/desk/print-button';
import { TopBar } from '#components/desk/top-bar';
import { theDatabase } from '#db/client';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { numberIn, readStoryFigures } from './read-story-figures.ts';

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  return { title: translator(actor.language, 'desk')('insights.ofStory') };
}

/** How often one story was read, for its owners and for those who edit its section. */
export default async function StoryFiguresPage({ params }: { params: Promise<{ storyId: string }> }) {
  const actor = await requireActor();
  const asked = { storyId: numberIn((await params).storyId), now: Date.now() };
  const figures = (await readStoryFigures(theDatabase(), actor, asked)) ?? notFound();
  return (
    <>
      <TopBar title={translator(actor.language, 'desk')('insights.ofStory')}>
        <PrintButton />
      </TopBar>
      <StoryFiguresScreen figures={figures} language={actor.language} />
    </>
  );
}
