import { translator } from '#lib/i18n/translate';
import type { PrintedBulletin } from './bulletin-facts.ts';
import { pageEdges } from './bulletin-page-head.ts';
import { BulletinStory } from './bulletin-story.tsx';
import { dateInMasthead, startOfDay } from './dates.ts';

/** A bulletin as it goes to the printer, on A4. */
export function BulletinSheet({
  bulletin,
  printEndMark,
}: {
  bulletin: PrintedBulletin;
  printEndMark: boolean;
}) {
  const { language, title, issue, issuedOn, imprint, stories } = bulletin;
  const say = translator(language, 'public');
  const day = dateInMasthead(startOfDay(issuedOn) ?? 0, language);
  const head = [title, issue, day].filter((part) => part !== '').join(' · ');
  return (
    <main id="main" className="bulletin" lang={language}>
      <style>{pageEdges({ head, page: say('bulletin.page') })}</style>
      <header className="bulletin-head">
        <h1>{title}</h1>
        <p className="line">
          <span>{issue}</span>
          <span>{day}</span>
        </p>
        {imprint !== '' && <p className="bulletin-imprint">{imprint}</p>}
      </header>
      {stories.map((printed, n) => (
        <BulletinStory
          key={printed.story.storyId}
          printed={printed}
          isFirst={n === 0}
          printEndMark={printEndMark}
        />
      ))}
    </main>
  );
}
