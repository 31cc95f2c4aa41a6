import { notFound } from 'next/navigation';
import { nameIn } from '#components/site/card-story.ts';
import { PaperDocument } from '#components/site/document';
import { SectionFront } from '#components/site/section-front';
import { SeriesFront } from '#components/site/series-front';
import { TimelineFront } from '#components/site/timeline-front';
import { theDatabase } from '#db/client';
import { findTopic, listParts, listTopic, type PaperTopic } from '#db/published';
import type { Language } from '#lib/newsroom/people';
import { feedOf, placeInBoth, type SlugQuery } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';
import './dress/paper.css';

/** A topic in a language. */
export async function TopicPage({ params, searchParams, language }: SlugQuery & { language: Language }) {
  const { slug } = await params;
  const { truoc = null } = await searchParams;
  const db = theDatabase();
  const topic = await findTopic(db, slug);
  if (!topic) notFound();
  const surroundings = await readSurroundings();
  const name = nameIn(language, { nameVi: topic.name, nameEn: topic.nameEn });
  const { address, otherAddress, head } = placeInBoth(`/chu-de/${slug}`, language, { before: truoc });
  const feed = feedOf(address, `${surroundings.paper.paperName} – ${name}`);
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      otherAddress={otherAddress}
      head={{ ...head, headline: name, description: language === 'vi' ? topic.description : '', feed }}
    >
      <TopicFront topic={topic} name={name} address={address} before={truoc} language={language} />
    </PaperDocument>
  );
}

/** A topic as what it is: stories on a subject, the parts of a series, or an ongoing story along its time. */
async function TopicFront({
  topic,
  name,
  address,
  before,
  language,
}: {
  topic: PaperTopic;
  name: string;
  address: string;
  before: string | null;
  language: Language;
}) {
  const db = theDatabase();
  const feed = `${address}/rss.xml`;
  const page = {
    about: { name, purpose: topic.description, purposeIn: 'vi', feed },
    address,
    language,
  } as const;
  if (topic.kind === 'series') {
    const parts = await listParts(db, { topicId: topic.id, language }, { after: before });
    return <SeriesFront {...page} parts={parts} now={Date.now()} />;
  }
  const { cards, next } = await listTopic(db, { topicId: topic.id, language }, { before });
  const list = { ...page, stories: cards, next, isFirst: before === null };
  return topic.kind === 'ongoing' ? <TimelineFront {...list} /> : <SectionFront {...list} kicker />;
}
