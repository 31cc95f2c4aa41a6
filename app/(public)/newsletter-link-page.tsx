import { NewsletterManage, OneButton } from '#components/site/newsletter-links';
import { pathIn } from '#components/site/path-in.ts';
import { WaysOn } from '#components/site/ways-on';
import { translator } from '#lib/i18n/translate';
import { linkPath } from '#lib/newsletter/places';
import { type LinkWish, linkPageWish } from '#lib/press/newsletter-page';
import type { LetterQuery } from './letter-page.tsx';
import { readSurroundings } from './surroundings.ts';
import { TellingPage } from './telling-page.tsx';

type Surroundings = Awaited<ReturnType<typeof readSurroundings>>;

/** The page behind a link of a mail: to confirm, to change, to leave, and what came of it. Only the house asks for it. */
export async function NewsletterLinkPage({ searchParams }: { searchParams: Promise<LetterQuery> }) {
  const wish = linkPageWish(await searchParams);
  const surroundings = await readSurroundings();
  const { language } = wish;
  return (
    <TellingPage
      path="/ban-tin-thu"
      language={language}
      surroundings={surroundings}
      {...wordsOf(wish, surroundings)}
    >
      <Errand wish={wish} surroundings={surroundings} />
    </TellingPage>
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
  const more =
    state === 'confirmed'
      ? { address: paths.manage, words: say('newsletter.mail.change') }
      : { address: pathIn(language, '/ban-tin-thu'), words: say('newsletter.name') };
  return <WaysOn language={language} more={[more]} />;
}
