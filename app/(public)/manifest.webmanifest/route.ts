import { theDatabase } from '#db/client';
import { readPaper } from '#db/published';
import { shortName } from '#lib/text/short-name';

export const dynamic = 'force-dynamic';

/** What a device needs to know to keep the paper among its apps. */
export async function GET(): Promise<Response> {
  const { paperName, taglineVi } = await readPaper(theDatabase());
  const icon = (size: number, purpose: string) => ({
    src: `/media/share/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: '/',
    name: paperName,
    short_name: shortName(paperName),
    ...(taglineVi !== '' && { description: taglineVi }),
    lang: 'vi',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fdfcf9',
    theme_color: '#fdfcf9',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  };
  return Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } });
}
