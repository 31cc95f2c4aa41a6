import { notFound } from 'next/navigation';
import { ArticleSheet } from '#components/site/article-sheet';
import { Masthead } from '#components/site/masthead';
import { SectionNav } from '#components/site/section-nav';
import { SiteFooter } from '#components/site/site-footer';
import { theDatabase } from '#db/client';
import { getPerson } from '#db/people';
import { listSections, readPaper } from '#db/published';
import { requireActor } from '#lib/auth/session';
import { readProof } from './read-proof.ts';

type Asked = {
  params: Promise<{ storyId: string }>;
  searchParams: Promise<{ revision?: string }>;
};

/** A story in the reader's dress, for the frame of its preview: no session of the newsroom shows in it. */
export default async function ProofPage({ params, searchParams }: Asked) {
  const actor = await requireActor();
  const db = theDatabase();
  const now = Date.now();
  const storyId = numberIn((await params).storyId);
  const { revision } = await searchParams;
  const asked = { storyId, revision: revision === undefined ? null : numberIn(revision), now };
  const proof = (await readProof(db, actor, asked)) ?? notFound();
  const [paper, sections] = [await readPaper(db), await listSections(db)];
  const theme = (await getPerson(db, actor.personId))?.theme;
  const { story, notes } = proof;
  const { language } = story;
  const otherFront = language === 'vi' ? '/en' : '/';
  return (
    <html lang={language} data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <title>{story.headline}</title>
        {/* What a reader could follow opens beside the proof, not in its frame. */}
        <base target="_blank" />
      </head>
      <body>
        <Masthead paper={paper} language={language} now={now} isFront={false} otherAddress={otherFront} />
        <SectionNav sections={sections} language={language} current={story.section.slug} />
        <main id="main">
          <ArticleSheet story={story} notes={notes} setting={paper} />
        </main>
        <SiteFooter paper={paper} sections={sections} language={language} otherAddress={otherFront} />
      </body>
    </html>
  );
}

/** A number of an address; what is none is nobody's. */
function numberIn(text: string): number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;
}
