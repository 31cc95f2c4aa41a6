'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import { DeskForm } from '../desk-form.tsx';
import { storyFiguresHref } from '../insights/insights-wish.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSending } from '../use-sending.ts';
import type { StoryActions } from './story-actions.ts';
import { KeptField, StoryText } from './story-field.tsx';
import { useStoryPage } from './story-fields-kept.tsx';

/** The slug while nothing is published; after that the address stands, and moves only when that is really wanted. */
export function StoryAddress({ keepAddress }: Pick<StoryActions, 'keepAddress'>) {
  const t = useWords('writing');
  const desk = useWords('desk');
  const { id, isPublished, rights, address } = useStoryPage();
  const hint = address ? t('panel.slugLeadsTo', { address }) : t('panel.slugByItself');
  if (!isPublished)
    return <StoryText field="slug" label={t('panel.slug')} hint={hint} isReadOnly={!rights.write} />;
  return (
    <KeptField field="slug" phase={null}>
      <div className="grid gap-1.5">
        <h3 className="text-note font-medium">{t('panel.address')}</h3>
        {address && (
          <a href={address} target="_blank" rel="noopener" className="link break-all text-note">
            {address}
          </a>
        )}
        {rights.changeAddress ? (
          <ChangeAddress keepAddress={keepAddress} />
        ) : (
          <p className="text-note text-ink-mute">{t('panel.addressStands')}</p>
        )}
        {rights.seeReads && (
          <Link
            prefetch={false}
            href={storyFiguresHref(id)}
            className="link inline-flex min-h-6 w-fit items-center text-note touch:min-h-touch"
          >
            {desk('insights.ofStory')}
          </Link>
        )}
      </div>
    </KeptField>
  );
}

function ChangeAddress({ keepAddress }: Pick<StoryActions, 'keepAddress'>) {
  const t = useWords('writing');
  const { id: storyId, fields } = useStoryPage();
  const [slug, setSlug] = useState<string | null>(null);
  const { send, isSending, refusal, errorFor } = useSending();
  if (slug === null)
    return (
      <Button size="small" icon="link" className="justify-self-start" onPress={() => setSlug(fields.slug)}>
        {t('panel.changeAddress')}
      </Button>
    );
  const keep = () =>
    send(
      () => keepAddress({ storyId, slug }),
      () => {
        setSlug(null);
        toast(t('panel.addressChanged'));
      },
    );
  return (
    <DeskForm onSend={keep} refusal={refusal} className="grid gap-2.5">
      <TextField
        label={t('panel.newSlug')}
        hint={t('panel.redirects')}
        value={slug}
        onChange={setSlug}
        error={errorFor('slug')}
        autoFocus
      />
      <RefusalNotice refusal={refusal?.fields?.length ? null : refusal} />
      <div className="flex gap-2">
        <Button type="submit" size="small" look="ink" isPending={isSending}>
          {t('panel.changeAddress')}
        </Button>
        <Button size="small" look="quiet" onPress={() => setSlug(null)}>
          {t('panel.leaveAddress')}
        </Button>
      </div>
    </DeskForm>
  );
}
