import { Icon } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import type { QueueStory } from './queue-story.ts';

/** How many threads of a story are open, and how many of them stand in the way of approval; nothing when none is. */
export function OpenComments({ story }: { story: Pick<QueueStory, 'openComments' | 'blockingComments'> }) {
  const t = useWords('desk');
  const { openComments: count, blockingComments: blocking } = story;
  if (count === 0) return null;
  return (
    <span
      title={t('queue.openComments', { count, blocking })}
      className="inline-flex items-center gap-1 whitespace-nowrap text-note text-ink-mute"
    >
      <Icon name="comment" size="small" />
      <span className="sr-only">{t('queue.openComments', { count, blocking })}</span>
      <span aria-hidden="true">
        {t('queue.comments', { count })}
        {blocking > 0 && (
          <span className="font-medium text-lacquer-ink">, {t('queue.blocking', { count: blocking })}</span>
        )}
      </span>
    </span>
  );
}
