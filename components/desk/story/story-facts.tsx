'use client';

import type { ReactNode } from 'react';
import { DayOfferButtons } from '#components/editor/clean-up/part-offer-buttons';
import { Switch } from '#components/ui/switch';
import { TagField } from '#components/ui/tag-field';
import { useWords } from '#components/ui/words';
import { LEGAL_CHECKS, PRIORITIES } from '#lib/newsroom/story';
import type { MakeReady } from '../use-moves.ts';
import type { StoryActions } from './story-actions.ts';
import { StoryAddress } from './story-address.tsx';
import { StoryAuthors } from './story-authors.tsx';
import { StoryBreaking } from './story-breaking.tsx';
import { StoryEmbargo } from './story-embargo.tsx';
import {
  KeptField,
  NOTHING,
  StoryDay,
  StoryDeadline,
  StorySelect,
  StoryText,
  useFieldError,
} from './story-field.tsx';
import { useStoryField, useStoryPage } from './story-fields-kept.tsx';
import { StoryLead } from './story-lead.tsx';
import { StoryLength } from './story-length.tsx';
import { StoryTranslation } from './story-translation.tsx';

/** The panel's first sheet: all that is printed with the text, and what the desk wants of it. */
export function StoryFacts({ actions, makeReady }: { actions: StoryActions; makeReady: MakeReady }) {
  const t = useWords('writing');
  const { choices, rights } = useStoryPage();
  const isReadOnly = !rights.write;
  return (
    <div className="grid gap-4.5 px-5 pt-4.5 pb-10">
      <StoryBreaking announceBreaking={actions.announceBreaking} endBreaking={actions.endBreaking} />
      <StorySelect
        field="sectionId"
        label={t('panel.section')}
        options={[{ id: NOTHING, name: t('start.noSection') }, ...choices.sections]}
        isReadOnly={isReadOnly}
      />
      <Topics isReadOnly={isReadOnly} />
      <StoryAuthors isReadOnly={isReadOnly} />
      <StoryText
        field="bylineText"
        label={t('panel.bylineText')}
        hint={t('panel.bylineTextHint')}
        isReadOnly={isReadOnly}
      />
      <StoryLead lookThroughLibrary={actions.lookThroughLibrary} />
      <StoryText
        field="aiNote"
        label={t('panel.aiNote')}
        hint={t('panel.aiNoteHint')}
        rows={3}
        isReadOnly={isReadOnly}
      />
      <Group title={t('panel.placeAndDay')}>
        <StoryText field="dateline" label={t('panel.dateline')} isReadOnly={isReadOnly} />
        <StoryDay label={t('panel.eventDate')} hint={t('panel.eventDateHint')} isReadOnly={isReadOnly} />
        <DayOfferButtons />
        <EndMark isReadOnly={isReadOnly} />
        <StoryAddress keepAddress={actions.keepAddress} />
        <StoryTranslation startTranslation={actions.startTranslation} />
      </Group>
      <Group title={t('panel.forTheDesk')}>
        <StoryDeadline label={t('panel.deadline')} isReadOnly={!rights.desk} />
        <StoryLength isReadOnly={!rights.desk} />
        <Priority />
        <LegalCheck />
        <StoryEmbargo move={actions.move} makeReady={makeReady} />
      </Group>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4.5 border-t-2 border-ink pt-3">
      <h2 className="text-ui font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function Topics({ isReadOnly }: { isReadOnly: boolean }) {
  const t = useWords('writing');
  const { choices } = useStoryPage();
  const { value, phase, refusal, choose } = useStoryField('topicIds');
  return (
    <KeptField field="topicIds" phase={phase}>
      {isReadOnly && <h3 className="mb-1.5 text-note font-medium">{t('panel.topics')}</h3>}
      <TagField
        label={t('panel.topics')}
        error={useFieldError(refusal)}
        options={choices.topics}
        value={value}
        onChange={(ids) => choose(ids)}
        isReadOnly={isReadOnly}
      />
      {isReadOnly && value.length === 0 && <p className="text-ink-mute">{t('panel.noTopics')}</p>}
    </KeptField>
  );
}

function EndMark({ isReadOnly }: { isReadOnly: boolean }) {
  const t = useWords('writing');
  const { value, phase, refusal, choose } = useStoryField('endMark');
  const error = useFieldError(refusal);
  return (
    <KeptField field="endMark" phase={phase}>
      <Switch isSelected={value} onChange={choose} isDisabled={isReadOnly} hint={t('panel.endMarkHint')}>
        {t('panel.endMark')}
      </Switch>
      {error && <p className="text-note font-medium text-lacquer-ink">{error}</p>}
    </KeptField>
  );
}

function Priority() {
  const t = useWords('writing');
  const desk = useWords('desk');
  const { rights } = useStoryPage();
  return (
    <StorySelect
      field="priority"
      label={t('panel.priority')}
      options={PRIORITIES.map((id) => ({ id, name: desk(`priority.${id}`) }))}
      isReadOnly={!rights.desk}
    />
  );
}

/** Who writes may ask for the check; only editors say that it is done or not needed. */
function LegalCheck() {
  const t = useWords('writing');
  const { rights, fields } = useStoryPage();
  const open = LEGAL_CHECKS.filter(
    (id) => rights.clearLegal || id === 'required' || id === fields.legalCheck,
  );
  return (
    <StorySelect
      field="legalCheck"
      label={t('panel.legalCheck')}
      options={open.map((id) => ({ id, name: t(`panel.legal.${id}`) }))}
      isReadOnly={!rights.desk}
    />
  );
}
