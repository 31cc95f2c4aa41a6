'use client';

import { EmptyState } from '#components/ui/empty-state';
import { useWords } from '#components/ui/words';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSayRefusal } from '../say-refusal.ts';
import { BulletinBar } from './bulletin-bar.tsx';
import { BulletinHead } from './bulletin-head.tsx';
import { ChosenStories } from './chosen-stories.tsx';
import type {
  ComposedBulletin,
  FindStoriesToPrint,
  SaveBulletin,
  StoryToPrint,
} from './composed-bulletin.ts';
import type { DiscardBulletin } from './discard-bulletin.tsx';
import { StoryFinder } from './story-finder.tsx';
import { useBulletin } from './use-bulletin.ts';

/** Where a bulletin is composed: its head, its stories in order, and the stories one can choose. */
export function BulletinScreen({
  bulletinId,
  known,
  onSave,
  onFind,
  onDiscard,
}: {
  bulletinId: number;
  known: { readonly bulletin: ComposedBulletin; readonly version: number };
  onSave: SaveBulletin;
  onFind: FindStoriesToPrint;
  onDiscard: DiscardBulletin;
}) {
  const t = useWords('desk');
  const say = useSayRefusal();
  const { bulletin, change, keeping, refusal } = useBulletin(bulletinId, known, onSave);
  const { stories } = bulletin;
  const choose = ({ storyId, headline, words }: StoryToPrint) =>
    change({ stories: [...stories, { storyId, headline, words, isLive: true, pictures: 'lead' }] });
  return (
    <>
      <BulletinBar bulletinId={bulletinId} keeping={keeping} onDiscard={onDiscard} />
      <main
        id="main"
        className="grid gap-10 px-4 pt-5 pb-20 md:px-7 xl:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)] xl:gap-12"
      >
        <div className="grid content-start gap-6">
          <RefusalNotice refusal={refusal} />
          <BulletinHead
            bulletin={bulletin}
            onChange={change}
            errorFor={(field) => (refusal?.fields?.includes(field) ? say(refusal) : undefined)}
          />
          <section aria-label={t('bulletin.chosen')}>
            <div className="mb-2 flex flex-wrap items-baseline gap-x-3">
              <h2 className="font-serif text-head-3">{t('bulletin.chosen')}</h2>
              <p className="text-note text-ink-mute">
                {t('bulletin.inAll', {
                  count: stories.length,
                  words: stories.reduce((sum, { words }) => sum + words, 0),
                })}
              </p>
            </div>
            {stories.length === 0 ? (
              <EmptyState title={t('bulletin.noStories')}>{t('bulletin.noStoriesHint')}</EmptyState>
            ) : (
              <ChosenStories stories={stories} onChange={(order) => change({ stories: order })} />
            )}
          </section>
        </div>
        <StoryFinder
          language={bulletin.language}
          chosenIds={new Set(stories.map(({ storyId }) => storyId))}
          find={onFind}
          onChoose={choose}
        />
      </main>
    </>
  );
}
