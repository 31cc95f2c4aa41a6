/** What the paper says of itself to machines. */
export type PaperToState = {
  readonly paperName: string;
  readonly imprint: {
    readonly agency: string;
    readonly address: string;
    readonly email: string;
    readonly phone: string;
  };
};

type Facts = Readonly<Record<string, unknown>>;

/** The paper's picture at a size that searches take for a logo; the one of the paper among a device's apps. */
const LOGO = { path: '/media/share/icon-512.png', size: 512 };

/** Schema.org facts of the paper: a `NewsMediaOrganization`. Empty lines of the imprint are left out. */
export function paperFacts({ paperName, imprint }: PaperToState, home: string): Facts {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsMediaOrganization',
    name: paperName,
    url: home,
    logo: {
      '@type': 'ImageObject',
      url: new URL(LOGO.path, home).href,
      width: LOGO.size,
      height: LOGO.size,
    },
    ...(imprint.agency !== '' && { legalName: imprint.agency }),
    ...(imprint.address !== '' && { address: imprint.address }),
    ...(imprint.email !== '' && { email: imprint.email }),
    ...(imprint.phone !== '' && { telephone: imprint.phone }),
    correctionsPolicy: new URL('/dinh-chinh', home).href,
  };
}

/** What is stated of an article; addresses are whole, times are written with their offset. */
export type ArticleToState = {
  readonly address: string;
  readonly language: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly section: { readonly name: string; readonly address: string };
  readonly words: number;
  readonly published: string;
  readonly updated: string;
  /** Nobody: the paper itself answers for it. */
  readonly authors: readonly { readonly name: string; readonly address: string | null }[];
  readonly picture: {
    readonly address: string;
    readonly width: number;
    readonly height: number;
    readonly caption: string;
    readonly credit: string;
  } | null;
  readonly corrections: readonly { readonly text: string; readonly published: string }[];
};

/** Schema.org facts of an article: a `NewsArticle`, with a `CorrectionComment` for each public note. */
export function articleFacts(article: ArticleToState, paper: PaperToState, home: string): Facts {
  const { '@context': _context, ...publisher } = paperFacts(paper, home);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: article.address,
    url: article.address,
    headline: article.headline,
    ...(article.standfirst !== '' && { description: article.standfirst }),
    inLanguage: article.language,
    articleSection: article.section.name,
    wordCount: article.words,
    datePublished: article.published,
    dateModified: article.updated,
    isAccessibleForFree: true,
    ...(article.picture && { image: [imageFacts(article.picture)] }),
    author:
      article.authors.length === 0
        ? [{ '@type': 'NewsMediaOrganization', name: paper.paperName, url: home }]
        : article.authors.map(({ name, address }) => ({
            '@type': address === null && isOfSeveral(name) ? 'Organization' : 'Person',
            name,
            ...(address && { url: address }),
          })),
    publisher,
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ text, published }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: published,
      })),
    }),
  };
}

/** Whether a byline that was written by hand names a body of people: "Ban Biên tập", "Nhóm phóng viên", "Newsroom staff". */
function isOfSeveral(name: string): boolean {
  return BODY.test(name.normalize('NFC'));
}

const BODY =
  /^(?:ban(?! mai$)|câu lạc bộ|công an|đoàn (?:công tác|kiểm tra|thanh niên)|hội (?:đồng|nông dân|nhà báo|phụ nữ)|nhóm|phòng|sở|tòa soạn|toà soạn|tổ (?:công tác|dân phố|phóng viên)|trung tâm|trường (?:cao đẳng|đại học|mầm non|thcs|thpt|tiểu học)|ubnd|ủy ban|uỷ ban)(?=\s|$)|\b(?:agency|desk|newsroom|office|staff|team)\b/iu;

/**
 * Whom a credit names, without the word before it for what the picture is: "Ảnh: Lan" names Lan. Null where it names a
 * source, or each of several for what is theirs.
 */
export function creditedName(credit: string): string | null {
  if (/^(nguồn|theo|source)[\s:]/i.test(credit)) return null;
  const name = credit.replace(/^[^:]*:\s+(?=\S)/, '');
  return /[:;]/.test(name) ? null : name;
}

function imageFacts({
  address,
  width,
  height,
  caption,
  credit,
}: NonNullable<ArticleToState['picture']>): Facts {
  const maker = creditedName(credit);
  return {
    '@type': 'ImageObject',
    url: address,
    width,
    height,
    ...(caption !== '' && { caption }),
    ...(credit !== '' && { creditText: credit }),
    ...(maker && { creator: { '@type': 'Person', name: maker } }),
  };
}

/** Schema.org facts of where an article stands: a `BreadcrumbList` of the paper, the section and the article. */
export function breadcrumbFacts(article: ArticleToState, paperName: string, home: string): Facts {
  const steps = [
    { name: paperName, address: home },
    article.section,
    { name: article.headline, address: article.address },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}
