import { nameIn } from '#components/site/card-story.ts';
import { PaperDocument } from '#components/site/document';
import { pathIn } from '#components/site/path-in.ts';
import { theDatabase } from '#db/client';
import { listLiveAuthors, listLiveTopics } from '#db/published';
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

/** So many topics and authors are named, those with the newest articles: a page of thousands helps nobody to choose. */
const MOST = 60;

/** The feeds of the paper, for people: what a feed is, and where each one stands. */
export async function FeedsPage({ language }: { language: Language }) {
  const surroundings = await readSurroundings();
  const { paper, sections } = surroundings;
  const say = translator(language, 'public');
  const { otherAddress, head } = placeInBoth('/nguon-tin', language);
  const home = language === 'vi' ? '' : '/en';
  const db = theDatabase();
  const [topics, authors] = await Promise.all([
    listLiveTopics(db, { language, limit: MOST }),
    listLiveAuthors(db, { language, limit: MOST }),
  ]);
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
        <FeedLines lists={lists} />
        {authors.length + topics.length > 0 && <p className="t-note">{say('feedsElsewhere')}</p>}
        <Folded
          name={say('feedsOfTopics')}
          lists={topics.map(({ slug, name, nameEn }) => ({
            name: nameIn(language, { nameVi: name, nameEn }),
            address: pathIn(language, `/chu-de/${slug}`),
          }))}
        />
        <Folded
          name={say('feedsOfAuthors')}
          lists={authors.map(({ slug, name }) => ({ name, address: pathIn(language, `/tac-gia/${slug}`) }))}
        />
      </div>
    </PaperDocument>
  );
}

type Lists = readonly { readonly name: string; readonly address: string }[];

function Folded({ name, lists }: { name: string; lists: Lists }) {
  if (lists.length === 0) return null;
  return (
    <details className="log">
      <summary>{name}</summary>
      <FeedLines lists={lists} />
    </details>
  );
}

function FeedLines({ lists }: { lists: Lists }) {
  return (
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
  );
}
