'use client';

import Image from 'next/image';
import { type ChangeEvent, useRef, useState } from 'react';
import { pictureAddress } from '#components/article/picture-sources.ts';
import { Button } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import type { Refusal } from '#lib/newsroom/refusal';
import { RefusalNotice } from '../refusal-notice.tsx';
import type { LibraryPicture, StoryActions } from './story-actions.ts';
import { KeptField, StoryText, useFieldError } from './story-field.tsx';
import { useStoryField, useStoryPage } from './story-fields-kept.tsx';
import { StoryLibrary } from './story-library.tsx';
import { uploadPicture } from './upload-picture.ts';

const TAKES = 'image/jpeg,image/png,image/webp,image/avif,image/gif';

/** The lead picture: upload or choose, and the words that must stand with it. */
export function StoryLead({ lookThroughLibrary }: Pick<StoryActions, 'lookThroughLibrary'>) {
  const t = useWords('writing');
  const { rights } = useStoryPage();
  const picture = useStoryField('leadMediaId');
  const { takeWords } = useLeadWords();
  const { upload, share, refusal, stop } = useUpload(picture.choose);
  const [isLibraryOpen, setLibraryOpen] = useState(false);
  const isReadOnly = !rights.write;
  const error = useFieldError(picture.refusal);
  const take = (chosen: LibraryPicture) => {
    setLibraryOpen(false);
    picture.choose(chosen.id);
    takeWords(chosen);
  };
  return (
    <KeptField field="leadMediaId" phase={picture.phase}>
      <section className="grid gap-3" aria-label={t('panel.lead')}>
        <h3 className="text-note font-medium">{t('panel.lead')}</h3>
        {picture.value ? (
          <LeadPicture mediaId={picture.value} />
        ) : (
          <p className="grid aspect-video place-items-center border border-dashed border-line-strong text-note text-ink-mute">
            {t('panel.noLead')}
          </p>
        )}
        {share !== null && (
          <div className="grid gap-1.5" role="status">
            <progress value={share} aria-label={t('panel.sending')} />
            <Button size="small" look="quiet" className="justify-self-start" onPress={stop}>
              {t('panel.stopSending')}
            </Button>
          </div>
        )}
        <RefusalNotice refusal={refusal} />
        {error && <p className="text-note font-medium text-lacquer-ink">{error}</p>}
        {!isReadOnly && share === null && (
          <div className="flex flex-wrap gap-1.5">
            <ChooseFile onFile={upload} label={t(picture.value ? 'panel.uploadOther' : 'panel.upload')} />
            <Button size="small" icon="image" onPress={() => setLibraryOpen(true)}>
              {t('panel.fromLibrary')}
            </Button>
            {picture.value && (
              <Button size="small" look="quiet" icon="trash" onPress={() => picture.choose(null)}>
                {t('panel.dropLead')}
              </Button>
            )}
          </div>
        )}
        {picture.value && <LeadWords isReadOnly={isReadOnly} />}
      </section>
      {isLibraryOpen && (
        <StoryLibrary look={lookThroughLibrary} onChoose={take} onClose={() => setLibraryOpen(false)} />
      )}
    </KeptField>
  );
}

function LeadPicture({ mediaId }: { mediaId: string }) {
  const { fields } = useStoryPage();
  return (
    <Image
      unoptimized
      width={640}
      height={360}
      src={pictureAddress(mediaId, 640, 'webp')}
      alt={fields.leadAlt}
      className="aspect-video w-full bg-sunk object-cover dark:brightness-90"
    />
  );
}

function LeadWords({ isReadOnly }: { isReadOnly: boolean }) {
  const t = useWords('writing');
  return (
    <>
      <StoryText
        field="leadCaption"
        label={t('panel.leadCaption')}
        hint={t('panel.leadCaptionHint')}
        rows={2}
        isReadOnly={isReadOnly}
      />
      <StoryText field="leadCredit" label={t('panel.leadCredit')} isReadOnly={isReadOnly} />
      <StoryText
        field="leadAlt"
        label={t('panel.leadAlt')}
        hint={t('panel.leadAltHint')}
        rows={2}
        isReadOnly={isReadOnly}
      />
    </>
  );
}

/** A picture of the library brings its words along; what was already written here stays. */
function useLeadWords() {
  const alt = useStoryField('leadAlt');
  const caption = useStoryField('leadCaption');
  const credit = useStoryField('leadCredit');
  return {
    takeWords: (picture: LibraryPicture) => {
      if (!alt.value && picture.alt) alt.choose(picture.alt);
      if (!caption.value && picture.caption) caption.choose(picture.caption);
      if (!credit.value && picture.credit) credit.choose(picture.credit);
    },
  };
}

function useUpload(onTaken: (mediaId: string) => void) {
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const stopping = useRef<AbortController>(null);
  const upload = async (file: File) => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setRefusal(null);
    setShare(0);
    const answer = await uploadPicture(file, setShare, signal);
    setShare(null);
    if (answer.ok) onTaken(answer.mediaId);
    else if (!signal.aborted) setRefusal(answer.refusal);
  };
  return { upload, share, refusal, stop: () => stopping.current?.abort() };
}

function ChooseFile({ onFile, label }: { onFile: (file: File) => void; label: string }) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <Button size="small" icon="upload" onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" accept={TAKES} hidden aria-label={label} onChange={chosen} />
    </>
  );
}
