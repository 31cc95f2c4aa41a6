import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { keepTogether } from '#lib/text/no-break';
import { Picture } from './picture.tsx';
import type { RelatedArticle } from './related-article.ts';

/** Another story of the paper, pointed to in the middle of this one. */
export function SeeAlso({ article, language }: { article: RelatedArticle | undefined; language: Language }) {
  if (!article) return null;
  const name = translator(language, 'public')('blocks.seeAlso');
  return (
    <aside className="see-also" aria-label={name}>
      {article.lead && <Picture file={article.lead} alt="" ratio="3x2" sizes="8rem" small />}
      <p className="meta">{name}</p>
      <p className="t-head-3" lang={article.language === language ? undefined : article.language}>
        <a className="headlink" href={article.address}>
          {keepTogether(article.headline)}
        </a>
      </p>
    </aside>
  );
}
