import { notFound } from 'next/navigation';
import { AuthorFront } from '#components/site/author-front';
import { PaperDocument } from '#components/site/document';
import { theDatabase } from '#db/client';
import { findAuthor, listAuthor, readAuthorFacts } from '#db/published';
import type { Language } from '#lib/newsroom/people';
import { feedOf, placeInBoth, type SlugQuery } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';
import './dress/paper.css';

/** An author, with what they wrote in either language: there is one of them. */
export async function AuthorPage({ params, searchParams, language }: SlugQuery & { language: Language }) {
  const { slug } = await params;
  const { truoc = null } = await searchParams;
  const db = theDatabase();
  const author = await findAuthor(db, slug);
  if (!author) notFound();
  const { cards, next } = await listAuthor(db, { authorId: author.id }, { before: truoc, limit: 21 });
  const facts = await readAuthorFacts(db, author.id);
  const surroundings = await readSurroundings();
  const { address, otherAddress, head } = placeInBoth(`/tac-gia/${slug}`, language, {
    before: truoc,
    isInBoth: true,
  });
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      otherAddress={otherAddress}
      head={{
        ...head,
        headline: author.name,
        description: language === 'vi' ? author.biography : '',
        feed: feedOf(address, `${surroundings.paper.paperName} – ${author.name}`),
      }}
    >
      <AuthorFront
        author={author}
        facts={facts}
        stories={cards}
        address={address}
        next={next}
        isFirst={truoc === null}
        language={language}
        now={surroundings.now}
      />
    </PaperDocument>
  );
}
