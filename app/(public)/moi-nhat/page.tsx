import { PaperDocument } from '#components/site/document';
import { SectionFront } from '#components/site/section-front';
import { theDatabase } from '#db/client';
import { listLatest } from '#db/published';
import { translator } from '#lib/i18n/translate';
import { readSurroundings, wholeAddress } from '../surroundings.ts';

type Props = { searchParams: Promise<{ truoc?: string }> };

export default async function LatestPage({ searchParams }: Props) {
  const { truoc = null } = await searchParams;
  const surroundings = await readSurroundings();
  const { cards, next } = await listLatest(theDatabase(), 'vi', { before: truoc, limit: 30 });
  const name = translator('vi', 'public')('latest');
  return (
    <PaperDocument
      surroundings={surroundings}
      language="vi"
      head={{
        headline: name,
        canonical: wholeAddress('/moi-nhat'),
        feed: { address: wholeAddress('/rss.xml'), name: surroundings.paper.paperName },
      }}
    >
      <SectionFront
        name={name}
        purpose=""
        address="/moi-nhat"
        feed="/rss.xml"
        stories={cards}
        next={next}
        isFirst={truoc === null}
        language="vi"
        kicker
      />
    </PaperDocument>
  );
}
