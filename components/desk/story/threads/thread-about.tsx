'use client';

import { Icon } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import type { StoryThread } from '../story-page.ts';
import { useThreadsRoom } from './threads-room.tsx';

/** What a thread is about, in the words that stood there; pressed, it leads to the place on the paper. */
export function ThreadAbout({ thread, isGone }: { thread: StoryThread; isGone: boolean }) {
  const t = useWords('writing');
  const { goToPaper, order } = useThreadsRoom();
  const { about, id, resolved } = thread;
  if (!about) return null;
  const quote = <Quote about={about} />;
  const isThere = !isGone && order?.includes(id) && resolved === null;
  return (
    <div className="grid gap-1">
      {isThere ? (
        <button
          type="button"
          onClick={() => goToPaper(id)}
          title={t('threads.goTo')}
          className="-mx-1.5 cursor-pointer rounded-control px-1.5 py-0.5 text-start hover:bg-sunk touch:min-h-touch"
        >
          <span className="sr-only">{t('threads.goTo')}: </span>
          {quote}
        </button>
      ) : (
        quote
      )}
      {isGone && (
        <p className="flex items-center gap-1.5 text-note text-state-changes">
          <Icon name="info" size="small" />
          {t('threads.gone')}
        </p>
      )}
    </div>
  );
}

/** Quoted words, in the type of the paper; of a block, which kind it is and what is written in it. */
export function Quote({ about }: { about: Pick<NonNullable<StoryThread['about']>, 'block' | 'quote'> }) {
  const t = useWords('writing');
  const { block, quote } = about;
  const name = block && t.has(`blocks.${block}.name`) ? t(`blocks.${block}.name`) : t('threads.aBlock');
  return (
    <q className="line-clamp-3 font-serif text-summary text-ink-soft italic quotes-none wrap-anywhere">
      {block && (
        <span className="font-sans text-note not-italic">
          <Icon name="image" size="small" className="me-1 inline" />
          {name}
          {quote && ': '}
        </span>
      )}
      {quote}
    </q>
  );
}
