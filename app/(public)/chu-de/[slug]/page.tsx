import { notFound } from 'next/navigation';
import { PaperDocument } from '#components/site/document';
import { SectionFront } from '#components/site/section-front';
import { theDatabase } from '#db/client';
import { findTopic, listTopic } from '#db/published';
import { readSurroundings, wholeAddress } from '../../surroundings.ts';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ truoc?: string }> };

export default async function TopicPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { truoc = null } = await searchParams;
  const db = theDatabase();
  const topic = await findTopic(db, slug);
  if (!topic) notFound();
  const { cards, next } = await listTopic(db, { topicId: topic.id }, { before: truoc });
  const address = `/chu-de/${slug}`;
  return (
    <PaperDocument
      surroundings={await readSurroundings()}
      language="vi"
      head={{ headline: topic.name, description: topic.description, canonical: wholeAddress(address) }}
    >
      <SectionFront
        name={topic.name}
        purpose={topic.description}
        address={address}
        stories={cards}
        next={next}
        isFirst={truoc === null}
        language="vi"
        kicker
      />
    </PaperDocument>
  );
}
