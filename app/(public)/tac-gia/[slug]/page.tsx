import { notFound } from 'next/navigation';
import { AuthorFront } from '#components/site/author-front';
import { PaperDocument } from '#components/site/document';
import { theDatabase } from '#db/client';
import { findAuthor, listAuthor, listAuthors } from '#db/published';
import { readSurroundings, wholeAddress } from '../../surroundings.ts';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ truoc?: string }> };

export default async function AuthorPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { truoc = null } = await searchParams;
  const db = theDatabase();
  const author = await findAuthor(db, slug);
  if (!author) notFound();
  const { cards, next } = await listAuthor(db, { authorId: author.id }, { before: truoc, limit: 21 });
  const known = (await listAuthors(db)).find(({ id }) => id === author.id);
  const surroundings = await readSurroundings();
  const address = `/tac-gia/${slug}`;
  return (
    <PaperDocument
      surroundings={surroundings}
      language="vi"
      head={{ headline: author.name, description: author.biography, canonical: wholeAddress(address) }}
    >
      <AuthorFront
        author={author}
        count={known?.articles ?? cards.length}
        stories={cards}
        address={address}
        next={next}
        isFirst={truoc === null}
        language="vi"
        now={surroundings.now}
      />
    </PaperDocument>
  );
}
