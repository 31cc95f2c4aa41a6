'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button, LinkButton } from '#components/ui/button';
import { RadioGroup } from '#components/ui/radio-group';
import { Segmented } from '#components/ui/segmented';
import { type Option, Select } from '#components/ui/select';
import { useWords } from '#components/ui/words';
import { LANGUAGES, type Language } from '#lib/newsroom/people';
import type { Answer } from '#lib/newsroom/refusal';
import { DeskForm } from '../desk-form.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSending } from '../use-sending.ts';
import type { GiveBackPictures } from './pictures-of-file.ts';
import { StartFromFile, type StoryFromFileInput } from './start-from-file.tsx';

const NONE = 'none';

/** A kind of story one can begin with, told in the person's language. */
export type StartTemplate = Option & { readonly language: Language };

/** A new sheet on the desk: in which language, for which section, and off. */
export function StoryStart({
  language: own,
  sections,
  templates,
  mayStart,
  backHref,
  personId,
  names,
  onStart,
  onStartWithFile,
  giveBackPictures,
}: {
  language: Language;
  sections: readonly Option[];
  templates: readonly StartTemplate[];
  mayStart: boolean;
  backHref: string;
  personId: string;
  /** Names and pen names of the paper's people. */
  names: readonly string[];
  onStart: (input: {
    language: Language;
    sectionId: string | null;
    templateId: string | null;
  }) => Promise<Answer<{ storyId: number }>>;
  onStartWithFile: (
    input: StoryFromFileInput & { language: Language; sectionId: string | null },
  ) => Promise<Answer<{ storyId: number }>>;
  giveBackPictures: GiveBackPictures;
}) {
  const t = useWords('writing');
  const router = useRouter();
  const { send, isSending, refusal, errorFor } = useSending();
  const [language, setLanguage] = useState(own);
  const [section, setSection] = useState(NONE);
  const [template, setTemplate] = useState(NONE);
  const kinds = templates.filter((kind) => kind.language === language);
  const [isLeaving, setLeaving] = useState(false);
  const sectionId = section === NONE ? null : section;
  const goTo = (storyId: number) => {
    setLeaving(true);
    router.replace(`/desk/stories/${storyId}`);
  };
  const start = () => {
    if (isSending || isLeaving) return;
    send(
      () =>
        onStart({
          language,
          sectionId,
          templateId: kinds.find(({ id }) => id === template)?.id ?? null,
        }),
      ({ storyId }) => goTo(storyId),
    );
  };
  return (
    <main id="main" className="grid min-h-dvh content-start justify-items-center bg-paper px-4">
      <div className="w-full max-w-md pt-3 pb-[4vh]">
        <LinkButton href={backHref} look="quiet" icon="back">
          {t('start.back')}
        </LinkButton>
      </div>
      <DeskForm onSend={start} refusal={refusal} className="grid w-full max-w-md gap-6">
        <header className="grid gap-2">
          <span aria-hidden="true" className="tick mb-1 h-5 w-3" />
          <h1 className="font-serif text-title">{t('start.title')}</h1>
          <p className="text-pretty text-ui-lg text-ink-soft">
            {t(mayStart ? 'start.hint' : 'start.notYours')}
          </p>
        </header>
        {mayStart && (
          <>
            <div className="grid justify-items-start gap-1.5">
              <span className="text-note font-medium">{t('start.language')}</span>
              <Segmented
                label={t('start.language')}
                value={language}
                onChange={setLanguage}
                choices={LANGUAGES.map((id) => ({ id, name: t(`start.languages.${id}`) }))}
              />
            </div>
            <Select
              label={t('start.section')}
              hint={t('start.sectionHint')}
              options={[{ id: NONE, name: t('start.noSection') }, ...sections]}
              value={section}
              onChange={(id) => setSection(String(id))}
              error={errorFor('sectionId')}
            />
            {kinds.length > 0 && (
              <RadioGroup
                label={t('start.template')}
                options={[
                  { id: NONE, name: t('start.noTemplate'), hint: t('start.noTemplateHint') },
                  ...kinds,
                ]}
                value={kinds.some(({ id }) => id === template) ? template : NONE}
                onChange={setTemplate}
                error={errorFor('templateId')}
              />
            )}
            <RefusalNotice refusal={refusal?.fields?.length ? null : refusal} />
            <Button
              type="submit"
              look="next"
              size="large"
              icon="pen"
              isPending={isSending || isLeaving}
              autoFocus
            >
              {t('start.go')}
            </Button>
          </>
        )}
      </DeskForm>
      {mayStart && (
        <div className="w-full max-w-md pt-6 pb-10">
          <StartFromFile
            personId={personId}
            names={names}
            onStart={(input) => onStartWithFile({ ...input, language, sectionId })}
            onStarted={goTo}
            giveBackPictures={giveBackPictures}
          />
        </div>
      )}
    </main>
  );
}
