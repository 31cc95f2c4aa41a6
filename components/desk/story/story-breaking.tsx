'use client';

import { useRef, useState } from 'react';
import { Button } from '#components/ui/button';
import { Segmented } from '#components/ui/segmented';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import { BREAKING_HOURS, type BreakingHours } from '#lib/newsroom/breaking';
import { DeskForm } from '../desk-form.tsx';
import { briefly } from '../moments.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useNow } from '../use-now.ts';
import { useSending } from '../use-sending.ts';
import type { StoryActions } from './story-actions.ts';
import { useStoryPage } from './story-fields-kept.tsx';

const HOURS = BREAKING_HOURS.map((hours) => ({ hours, id: `${hours}` as const }));

/** Puts a live story above the front page as breaking news, for hours of one's choice, and takes it off. */
export function StoryBreaking({
  announceBreaking,
  endBreaking,
}: Pick<StoryActions, 'announceBreaking' | 'endBreaking'>) {
  const t = useWords('writing');
  const { id: storyId, rights, breaking, readAt } = useStoryPage();
  const now = useNow(readAt);
  const up = useRef<HTMLButtonElement>(null);
  const [hours, setHours] = useState<BreakingHours>(3);
  const { send, isSending, refusal } = useSending();
  const span = breaking && breaking.until > now ? breaking : null;
  if (!rights.breakNews && !span) return null;
  const announce = () =>
    send(
      () => announceBreaking({ storyId, hours }),
      ({ until }) => toast(t('panel.breaking.isUp', { until: briefly(until, now) })),
    );
  const end = () =>
    send(
      () => endBreaking({ storyId }),
      () => {
        // The button that was pressed goes.
        up.current?.focus();
        toast(t('panel.breaking.isOff'));
      },
    );
  return (
    <section aria-labelledby="breaking" className="grid gap-2.5 border-b border-line pb-4.5">
      <h2 id="breaking" className="text-ui font-semibold">
        {t('panel.breaking.title')}
      </h2>
      <p className={span ? 'text-ink-soft' : 'text-note text-ink-mute'}>
        {span
          ? t('panel.breaking.standsThere', {
              since: briefly(span.since, now),
              until: briefly(span.until, now),
            })
          : t('panel.breaking.meaning')}
      </p>
      {rights.breakNews && (
        <DeskForm onSend={announce} refusal={refusal} className="grid justify-items-start gap-2.5">
          <Segmented
            label={t('panel.breaking.howLong')}
            value={`${hours}`}
            onChange={(id) => setHours(HOURS.find((one) => one.id === id)?.hours ?? hours)}
            choices={HOURS.map((one) => ({
              id: one.id,
              name: t('panel.breaking.hours', { hours: one.hours }),
            }))}
          />
          <RefusalNotice refusal={refusal} />
          <div className="flex flex-wrap gap-2">
            <Button ref={up} type="submit" size="small" isPending={isSending}>
              {t(span ? 'panel.breaking.beginAnew' : 'panel.breaking.putUp')}
            </Button>
            {span && (
              <Button size="small" onPress={end} isPending={isSending}>
                {t('panel.breaking.takeOff')}
              </Button>
            )}
          </div>
        </DeskForm>
      )}
    </section>
  );
}
