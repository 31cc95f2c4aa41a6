/** First words of addresses that are the paper's or the newsroom's own: no section may stand there. */
const RESERVED: ReadonlySet<string> = new Set([
  'api',
  'ban-tin-thu',
  'bao-loi',
  'cho-xac-nhan',
  'chu-de',
  'collab',
  'dat-ban-tin',
  'desk',
  'da-doc',
  'da-gui',
  'dinh-chinh',
  'doc-nhieu',
  'doc-sau',
  'en',
  'feeds',
  'first-run',
  'fonts',
  'gioi-thieu',
  'goi-y',
  'gui-thu',
  'gui-toa-soan',
  'invite',
  'khong-song',
  'media',
  'moi-nhat',
  'nguon-tin',
  'oembed',
  'reader',
  'sign-in',
  'sign-out',
  'tac-gia',
  'thu-ban-tin',
  'tim-kiem',
]);

/** Says whether a section may have this slug: plain letters, digits, hyphens, and no address of the house. */
export function canBeSectionSlug(slug: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 60 && !RESERVED.has(slug);
}
