import type { Language } from '#lib/newsroom/people';
import { langOn } from './card-story.ts';
import { Icon } from './icons.tsx';

/** What is said of a list at its head; its purpose may be written in Vietnamese only. */
export type ListAbout = {
  readonly name: string;
  readonly purpose: string;
  /** The language of the purpose. */
  readonly purposeIn?: Language;
  readonly feed: string;
};

/** The head of a list of stories: what kind it is, its name, what it is for, and its feed. */
export function ListHead({
  about: { name, purpose, purposeIn, feed },
  kind,
  language,
}: {
  about: ListAbout;
  kind?: string;
  language: Language;
}) {
  return (
    <header className="sec">
      <div>
        {kind && <p className="kicker">{kind}</p>}
        <h1>{name}</h1>
        {purpose !== '' && (
          <p className="t-summary" lang={langOn(language, { language: purposeIn ?? language })}>
            {purpose}
          </p>
        )}
      </div>
      <a className="btn btn-line" href={feed}>
        <Icon name="feed" />
        RSS
      </a>
    </header>
  );
}
