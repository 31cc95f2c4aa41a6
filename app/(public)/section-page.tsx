import { notFound } from 'next/navigation';
import { nameIn } from '#components/site/card-story.ts';
import { PaperDocument } from '#components/site/document';
import { SectionFront } from '#components/site/section-front';
import { theDatabase } from '#db/client';
import { findSection, listSection, readSectionCompany } from '#db/published';
import type { Language } from '#lib/newsroom/people';
import { feedOf, type ListQuery, placeInBoth } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';
import './dress/paper.css';

export type SectionQuery = ListQuery & { params: Promise<{ section: string }> };

/** A section in a language. */
export async function SectionPage({ params, searchParams, language }: SectionQuery & { language: Language }) {
  const { section: slug } = await params;
  const { truoc = null } = await searchParams;
  const db = theDatabase();
  const section = await findSection(db, slug);
  if (!section) notFound();
  const { cards, next } = await listSection(db, { sectionId: section.id, language }, { before: truoc });
  const company = await readSectionCompany(db, { sectionId: section.id, language });
  const surroundings = await readSurroundings();
  const name = nameIn(language, section);
  const purpose = nameIn(language, { nameVi: section.purposeVi, nameEn: section.purposeEn });
  const purposeIn = section.purposeEn === '' ? 'vi' : language;
  const { address, otherAddress, head } = placeInBoth(`/${slug}`, language, { before: truoc });
  const feed = feedOf(address, `${surroundings.paper.paperName} – ${name}`);
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      currentSection={slug}
      otherAddress={otherAddress}
      head={{ ...head, headline: name, description: purpose, feed }}
    >
      <SectionFront
        about={{ name, purpose, purposeIn, feed: `${address}/rss.xml` }}
        address={address}
        {...company}
        stories={cards}
        next={next}
        isFirst={truoc === null}
        language={language}
      />
    </PaperDocument>
  );
}
