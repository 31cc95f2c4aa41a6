import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { NewsletterChoice } from './newsletter-choice.tsx';
import type { NewsletterTyped } from './newsletter-form.tsx';
import type { SectionFacts } from './paper-facts.ts';
import { pathIn } from './path-in.ts';

/** Where the buttons behind the links of a mail post to. */
export type LinkPaths = Readonly<Record<'confirm' | 'manage' | 'leave', string>>;

/** One button that does what the page asks. */
export function OneButton({ path, words }: { path: string; words: string }) {
  return (
    <form action={path} method="post" className="letter">
      <button type="submit" className="btn btn-ink btn-lg">
        {words}
      </button>
    </form>
  );
}

/** What a subscriber gets, to be changed; and the way out. */
export function NewsletterManage({
  typed,
  paths,
  sections,
  language,
}: {
  typed: NewsletterTyped;
  paths: LinkPaths;
  sections: readonly SectionFacts[];
  language: Language;
}) {
  const say = translator(language, 'public');
  const fault = typed.fault && translator(language, 'refusals')(typed.fault);
  return (
    <>
      <form action={paths.manage} method="post" className="letter">
        {fault && (
          <p className="fault" role="alert">
            {fault}
          </p>
        )}
        <NewsletterChoice chosen={typed} sections={sections} language={language} fault={fault} />
        <button type="submit" className="btn btn-ink btn-lg">
          {say('newsletter.save')}
        </button>
      </form>
      <p className="ways">
        <a className="more" href={paths.leave} rel="nofollow">
          {say('newsletter.leave')}
        </a>
      </p>
    </>
  );
}

/** A line at the end of an article that leads to the newsletter. */
export function NewsletterLine({ language }: { language: Language }) {
  const say = translator(language, 'public');
  return (
    <p className="report">
      {say('newsletter.line')} <a href={pathIn(language, '/ban-tin-thu')}>{say('newsletter.name')}</a>
    </p>
  );
}
