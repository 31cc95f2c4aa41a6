import type { Metadata } from 'next';
import { MyStories } from '#components/desk/my-stories';
import { WordDropToStart } from '#components/desk/story/word-drop-to-start';
import { TopBar } from '#components/desk/top-bar';
import { LinkButton } from '#components/ui/button';
import { theDatabase } from '#db/client';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { readMyStories } from './read-my-stories.ts';

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  return { title: translator(actor.language, 'desk')('mine.title') };
}

/** My stories: what is mine, in which stage, who has it, what is asked of me. */
export default async function MyStoriesPage() {
  const actor = await requireActor();
  const now = Date.now();
  const t = translator(actor.language, 'desk');
  return (
    <>
      <TopBar title={t('mine.title')}>
        <LinkButton look="ink" icon="plus" href="/desk/stories/new">
          {t('rooms.write')}
        </LinkButton>
      </TopBar>
      <WordDropToStart />
      <MyStories name={actor.name} readAt={now} {...(await readMyStories(theDatabase(), actor, now))} />
    </>
  );
}
