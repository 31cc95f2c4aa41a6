import { notFound } from 'next/navigation';
import { nameIn } from '#components/site/card-story.ts';
import { PaperDocument } from '#components/site/document';
import { SectionFront } from '#components/site/section-front';
import { theDatabase } from '#db/client';
import { findTopic, listTopic } from '#db/published';
import type { Language } from '#lib/newsroom/people';
import { feedOf, placeInBoth, type SlugQuery } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';

/** A topic in a language. */
export async function TopicPage({ params, searchParams, language }: SlugQuery & { language: Language }) {
  const { slug } = await params;
  const { truoc = null } = await searchParams;
  const db = theDatabase();
  const topic = await findTopic(db, slug);
  if (!topic) notFound();
  const { cards, next } = await listTopic(db, { topicId: topic.id, language }, { before: truoc });
  const surroundings = await readSurroundings();
  const name = nameIn(language, { nameVi: topic.name, nameEn: topic.nameEn });
  const { address, otherAddress, head } = placeInBoth(`/chu-de/${slug}`, language);
  const feed = feedOf(address, `${surroundings.paper.paperName} – ${name}`);
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      otherAddress={otherAddress}
      head={{ ...head, headline: name, description: topic.description, feed }}
    >
      <SectionFront
        name={name}
        purpose={topic.description}
        address={address}
        feed={`${address}/rss.xml`}
        stories={cards}
        next={next}
        isFirst={truoc === null}
        language={language}
        kicker
      />
    </PaperDocument>
  );
}
