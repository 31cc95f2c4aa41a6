'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useLocale } from 'use-intl';
import { Button, LinkButton } from '#components/ui/button';
import { Dialog, DialogActions } from '#components/ui/dialog';
import { Segmented } from '#components/ui/segmented';
import { StoryStamp } from '#components/ui/stage-stamp';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import type { Stage, Visibility } from '#lib/newsroom/story';
import { dayAndTime } from '../moments.ts';
import { reach } from '../reach.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSayRefusal } from '../say-refusal.ts';
import { useSending } from '../use-sending.ts';
import type { StoryActions } from './story-actions.ts';

type ShownRevision = { id: number; number: number; at: number; name: string | null };
const WIDTHS = ['desktop', 'phone'] as const;

/** The proof of a story in a frame as wide as a reader's screen. */
export function StoryPreview({
  storyId,
  headline,
  stage,
  visibility,
  revision,
  mayRestore,
  onRestore,
}: {
  storyId: number;
  headline: string;
  stage: Stage;
  visibility: Visibility;
  /** One revision; null: the text as it is now. */
  revision: ShownRevision | null;
  mayRestore: boolean;
  onRestore: StoryActions['restore'];
}) {
  const t = useWords('writing');
  const desk = useWords('desk');
  const language = useLocale() as Language;
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('desktop');
  const source = `/desk/stories/${storyId}/proof${revision ? `?revision=${revision.number}` : ''}`;
  const what = revision
    ? t('preview.revision', {
        number: revision.number,
        name: revision.name ?? t('preview.clock'),
        at: dayAndTime(revision.at, language),
      })
    : t('preview.now');
  return (
    <div className="-mb-[calc(3.75rem+env(safe-area-inset-bottom))] flex h-dvh flex-col md:mb-0">
      <header className="flex min-h-topbar flex-none flex-wrap items-center gap-2 border-b border-line bg-paper py-1 pe-3 ps-1 md:ps-3">
        <LinkButton href={`/desk/stories/${storyId}`} look="icon" label={t('preview.back')} icon="back" />
        <h1 className="min-w-0 flex-1 truncate" title={headline}>
          <span className="font-medium">{headline || desk('story.untitled')}</span>
          <small className="block truncate text-note text-ink-mute">{what}</small>
        </h1>
        <span className="max-md:hidden">
          <StoryStamp stage={stage} visibility={visibility} look="chip" />
        </span>
        <span className="max-md:hidden">
          <Segmented
            label={t('preview.width')}
            value={width}
            onChange={setWidth}
            choices={WIDTHS.map((id) => ({ id, name: t(`preview.${id}`) }))}
          />
        </span>
        {revision && mayRestore && (
          <RestoreRevision storyId={storyId} revision={revision} onRestore={onRestore} />
        )}
      </header>
      <main id="main" className="flex min-h-0 flex-1 justify-center bg-desk">
        <iframe
          title={t('preview.frame')}
          src={source}
          className={`h-full border-0 bg-paper ${
            width === 'phone' ? 'w-[390px] max-w-full border-x border-line-strong' : 'w-full'
          }`}
        />
      </main>
    </div>
  );
}

function RestoreRevision({
  storyId,
  revision,
  onRestore,
}: {
  storyId: number;
  revision: ShownRevision;
  onRestore: StoryActions['restore'];
}) {
  const t = useWords('writing');
  const router = useRouter();
  const [isAsked, setAsked] = useState(false);
  const { send, isSending, refusal } = useSending();
  const say = useSayRefusal();
  const { id: revisionId, number } = revision;
  // The toast outlives this page, and so does what its button does.
  const takeBack = async (replacedId: number) => {
    const answer = await reach(() => onRestore({ storyId, revisionId: replacedId }));
    toast(answer.ok ? t('preview.takenBack') : say(answer.refusal));
    router.refresh();
  };
  const bringBack = () =>
    send(
      () => onRestore({ storyId, revisionId }),
      ({ replacedId }) => {
        toast(t('preview.restored', { number }), {
          label: t('preview.takeBack'),
          onPress: () => void takeBack(replacedId),
        });
        router.push(`/desk/stories/${storyId}`);
      },
    );
  return (
    <>
      <Button look="ink" icon="returned" onPress={() => setAsked(true)}>
        {t('preview.restore')}
      </Button>
      <Dialog title={t('preview.restoreTitle', { number })} isOpen={isAsked} onClose={() => setAsked(false)}>
        <p className="text-ink-soft">{t('preview.restoreBody')}</p>
        <RefusalNotice refusal={refusal} />
        <DialogActions>
          <Button look="quiet" onPress={() => setAsked(false)}>
            {t('preview.later')}
          </Button>
          <Button look="next" isPending={isSending} onPress={bringBack}>
            {t('preview.restore')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
