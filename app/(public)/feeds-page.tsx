import { nameIn } from '#components/site/card-story.ts';
import { PaperDocument } from '#components/site/document';
import { pathIn } from '#components/site/path-in.ts';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { placeInBoth } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';
import './dress/paper.css';

const FORMS = [
  { file: 'rss.xml', name: 'RSS' },
  { file: 'atom.xml', name: 'Atom' },
  { file: 'feed.json', name: 'JSON' },
] as const;

/** Every feed of the paper, for people: what a feed is, and where each one stands. */
export async function FeedsPage({ language }: { language: Language }) {
  const surroundings = await readSurroundings();
  const { paper, sections } = surroundings;
  const say = translator(language, 'public');
  const { otherAddress, head } = placeInBoth('/nguon-tin', language);
  const home = language === 'vi' ? '' : '/en';
  const lists = [
    { name: paper.paperName, address: home },
    ...sections.map((section) => ({
      name: nameIn(language, section),
      address: pathIn(language, `/${section.slug}`),
    })),
    { name: say('correctionsBook'), address: pathIn(language, '/dinh-chinh') },
  ];
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      otherAddress={otherAddress}
      head={{ ...head, headline: say('feeds'), description: say('feedsPurpose') }}
    >
      <div className="pg">
        <header className="sec">
          <div>
            <h1>{say('feeds')}</h1>
            <p className="t-summary">{say('feedsPurpose')}</p>
          </div>
        </header>
        <ul className="lines feeds">
          {lists.map(({ name, address }) => (
            <li key={address}>
              <b>{name}</b>
              <span className="meta">
                {FORMS.map((form) => (
                  <a key={form.file} className="link" href={`${address}/${form.file}`}>
                    {form.name}
                    <span className="vh"> {name}</span>
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ul>
        <p className="t-note">{say('feedsElsewhere')}</p>
      </div>
    </PaperDocument>
  );
}
