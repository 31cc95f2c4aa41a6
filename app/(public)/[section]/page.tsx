import { notFound } from 'next/navigation';
import { nameIn } from '#components/site/card-story.ts';
import { PaperDocument } from '#components/site/document';
import { SectionFront } from '#components/site/section-front';
import { theDatabase } from '#db/client';
import { findSection, listSection } from '#db/published';
import { readSurroundings, wholeAddress } from '../surroundings.ts';

type Props = { params: Promise<{ section: string }>; searchParams: Promise<{ truoc?: string }> };

export default async function SectionPage({ params, searchParams }: Props) {
  const { section: slug } = await params;
  const { truoc = null } = await searchParams;
  const db = theDatabase();
  const section = await findSection(db, slug);
  if (!section) notFound();
  const language = 'vi';
  const { cards, next } = await listSection(db, { sectionId: section.id, language }, { before: truoc });
  const surroundings = await readSurroundings();
  const name = nameIn(language, section);
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      currentSection={slug}
      head={{
        headline: name,
        description: section.purposeVi,
        canonical: wholeAddress(`/${slug}`),
        feed: {
          address: wholeAddress(`/${slug}/rss.xml`),
          name: `${surroundings.paper.paperName} – ${name}`,
        },
      }}
    >
      <SectionFront
        name={name}
        purpose={section.purposeVi}
        address={`/${slug}`}
        feed={`/${slug}/rss.xml`}
        stories={cards}
        next={next}
        isFirst={truoc === null}
        language={language}
      />
    </PaperDocument>
  );
}
