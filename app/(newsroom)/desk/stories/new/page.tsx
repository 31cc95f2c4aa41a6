import type { Metadata } from 'next';
import { StoryStart } from '#components/desk/story/story-start';
import { listBylines } from '#db/authors';
import { theDatabase } from '#db/client';
import { listAllSections } from '#db/sections';
import { listTemplates } from '#db/templates';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { can } from '#lib/newsroom/permissions';
import { giveBackPictures } from '../file-actions.ts';
import { start, startWithFile } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  return { title: translator(actor.language, 'writing')('start.title') };
}

/** A new sheet: language and section, and one press begins the story. Opening the page makes none. */
export default async function StartPage() {
  const actor = await requireActor();
  const db = theDatabase();
  const sections = (await listAllSections(db)).filter(({ closedAt }) => closedAt === null);
  const templates = (await listTemplates(db)).filter(({ closedAt }) => closedAt === null);
  const bylines = await listBylines(db);
  const isVietnamese = actor.language === 'vi';
  return (
    <StoryStart
      language={actor.language}
      sections={sections.map(({ id, nameVi, nameEn }) => ({
        id,
        name: isVietnamese ? nameVi : nameEn,
      }))}
      templates={templates.map(({ id, language, nameVi, nameEn, purposeVi, purposeEn }) => ({
        ...{ id, language },
        ...(isVietnamese ? { name: nameVi, hint: purposeVi } : { name: nameEn, hint: purposeEn }),
      }))}
      mayStart={can(actor, 'write_stories')}
      backHref={can(actor, 'see_desk') ? '/desk' : '/desk/mine'}
      personId={actor.personId}
      names={bylines.map(({ name }) => name)}
      onStart={start}
      onStartWithFile={startWithFile}
      giveBackPictures={giveBackPictures}
    />
  );
}
