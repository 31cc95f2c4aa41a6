import { wholeAddress } from '../surroundings.ts';

export const dynamic = 'force-dynamic';

/** What machines may read: the paper, not the newsroom; of searches the words alone, not every way to narrow them. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /desk',
    'Disallow: /sign-in',
    'Disallow: /api/',
    'Disallow: /bao-loi',
    'Disallow: /en/bao-loi',
    'Disallow: /tim-kiem?*&',
    'Disallow: /en/tim-kiem?*&',
    '',
    `Sitemap: ${wholeAddress('/sitemap.xml')}`,
    `Sitemap: ${wholeAddress('/news-sitemap.xml')}`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
