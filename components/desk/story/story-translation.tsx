'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Button } from '#components/ui/button';
import { StoryStamp } from '#components/ui/stage-stamp';
import { useWords } from '#components/ui/words';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSending } from '../use-sending.ts';
import type { StoryActions } from './story-actions.ts';
import { StorySelect } from './story-field.tsx';
import { useStoryPage } from './story-fields-kept.tsx';
import type { StoryTranslation as OtherLanguage } from './story-page.ts';

/** The language of the story, and the same story in the other one. */
export function StoryTranslation({ startTranslation }: Pick<StoryActions, 'startTranslation'>) {
  const t = useWords('writing');
  const router = useRouter();
  const { id: storyId, fields, rights, translation, isPublished } = useStoryPage();
  const { send, isSending, refusal } = useSending();
  const other = fields.language === 'vi' ? 'en' : 'vi';
  const start = () =>
    send(
      () => startTranslation({ storyId }),
      (done) => router.push(`/desk/stories/${done.storyId}`),
    );
  return (
    <div className="grid gap-2">
      <StorySelect
        field="language"
        label={t('panel.language')}
        isReadOnly={!rights.write || isPublished}
        options={['vi', 'en'].map((id) => ({ id, name: t(`start.languages.${id}`) }))}
      />
      {translation && <OtherStory story={translation} />}
      {!translation && rights.translate && (
        <Button
          size="small"
          icon="globe"
          className="justify-self-start"
          isPending={isSending}
          onPress={start}
        >
          {t(`panel.translate.${other}`)}
        </Button>
      )}
      <RefusalNotice refusal={refusal} />
    </div>
  );
}

function OtherStory({ story }: { story: OtherLanguage }) {
  const t = useWords('writing');
  const desk = useWords('desk');
  const { id, language, headline, stage, visibility, isTranslationOlder } = story;
  return (
    <div className="grid justify-items-start gap-1 text-note">
      <p>
        <span className="text-ink-mute">{t(`panel.pair.${language}`)} </span>
        <Link href={`/desk/stories/${id}`} lang={headline === '' ? undefined : language} className="link">
          {headline || desk('story.untitled')}
        </Link>
      </p>
      <StoryStamp stage={stage} visibility={visibility} />
      {isTranslationOlder && <p>{t('panel.translationOlder')}</p>}
    </div>
  );
}
