import { PaperDocument } from '#components/site/document';
import { Icon } from '#components/site/icons';
import { NewsletterManage, OneButton } from '#components/site/newsletter-links';
import { pathIn } from '#components/site/path-in.ts';
import { translator } from '#lib/i18n/translate';
import { linkPath } from '#lib/newsletter/places';
import { type LinkWish, linkPageWish } from '#lib/press/newsletter-page';
import type { LetterQuery } from './letter-page.tsx';
import { placeInBoth } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';

type Surroundings = Awaited<ReturnType<typeof readSurroundings>>;

/** The page behind a link of a mail: to confirm, to change, to leave, and what came of it. Only the house asks for it. */
export async function NewsletterLinkPage({ searchParams }: { searchParams: Promise<LetterQuery> }) {
  const wish = linkPageWish(await searchParams);
  const surroundings = await readSurroundings();
  const { language } = wish;
  const { otherAddress, head } = placeInBoth('/ban-tin-thu', language);
  const { name, next } = wordsOf(wish, surroundings);
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      otherAddress={otherAddress}
      head={{ ...head, headline: name, noindex: true }}
    >
      <div className="pg">
        <header className="sec">
          <div>
            <h1>{name}</h1>
            <p className="t-summary">{next}</p>
          </div>
        </header>
        <Errand wish={wish} surroundings={surroundings} />
      </div>
    </PaperDocument>
  );
}

function wordsOf(
  { state, language, email }: LinkWish,
  { paper }: Surroundings,
): { name: string; next: string } {
  const say = translator(language, 'public');
  const facts = { email, paper: paper.paperName, hour: paper.newsletter.hour };
  switch (state) {
    case 'confirm':
      return { name: say('newsletter.confirm'), next: say('newsletter.confirmAsk', facts) };
    case 'confirmed':
      return { name: say('newsletter.confirmed'), next: say('newsletter.confirmedNext', facts) };
    case 'manage':
      return { name: say('newsletter.manage'), next: say('newsletter.manageFor', facts) };
    case 'saved':
      return { name: say('newsletter.saved'), next: say('newsletter.manageFor', facts) };
    case 'leave':
      return { name: say('newsletter.leave'), next: say('newsletter.leaveAsk', facts) };
    case 'left':
      return { name: say('newsletter.left'), next: say('newsletter.leftNext') };
    case 'unknown':
      return { name: say('newsletter.unknown'), next: say('newsletter.unknownNext') };
  }
}

function Errand({ wish, surroundings }: { wish: LinkWish; surroundings: Surroundings }) {
  const { state, language, key } = wish;
  const say = translator(language, 'public');
  const paths = {
    confirm: linkPath('confirm', key),
    manage: linkPath('manage', key),
    leave: linkPath('leave', key),
  };
  if (state === 'confirm') return <OneButton path={paths.confirm} words={say('newsletter.confirmDo')} />;
  if (state === 'leave') return <OneButton path={paths.leave} words={say('newsletter.leaveDo')} />;
  if (state === 'manage' || state === 'saved')
    return (
      <NewsletterManage typed={wish} paths={paths} sections={surroundings.sections} language={language} />
    );
  return (
    <p className="ways">
      <a className="more" href={pathIn(language, '/')}>
        {say('toFront')} <Icon name="arrow" small />
      </a>
      {state === 'confirmed' ? (
        <a className="more" href={paths.manage}>
          {say('newsletter.mail.change')} <Icon name="arrow" small />
        </a>
      ) : (
        <a className="more" href={pathIn(language, '/ban-tin-thu')}>
          {say('newsletter.name')} <Icon name="arrow" small />
        </a>
      )}
    </p>
  );
}
