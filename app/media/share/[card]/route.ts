import { createHash } from 'node:crypto';
import { nameIn } from '#components/site/card-story.ts';
import { theDatabase } from '#db/client';
import { type Article, findArticle, readPaper } from '#db/published';
import { env } from '#lib/env';
import { shareCardName } from '#lib/feeds/share-card';
import { drawPaperIcon, ICON_SIZES } from '#lib/media/paper-icon';
import { drawnPicture, rendition } from '#lib/media/picture-files';
import { drawShareCard, type ShareCard } from '#lib/media/share-picture';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ card: string }> };

/** The picture for sharing a live article, by story and what it shows, or the paper itself; nothing of a story that is not live. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { card } = await params;
  if (card === 'paper.jpg') return paperCard();
  const icon = ICON_SIZES.find((size) => card === `icon-${size}.png`);
  if (icon) return paperIcon(icon);
  const [, storyId] = /^([1-9]\d{0,11})-[\w-]{1,20}\.jpg$/.exec(card) ?? [];
  const found = storyId ? await findArticle(theDatabase(), Number(storyId)) : null;
  if (found?.kind !== 'article')
    return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  return articleCard(found, card);
}

/** The card as it is now; a card that was drawn of an older headline sends on to it. */
async function articleCard(article: Article, asked: string): Promise<Response> {
  const { paperName } = await readPaper(theDatabase());
  const { language, headline, lead } = article;
  const words = { paperName, section: nameIn(language, article.section), headline };
  const name = `${shareCardName(article.storyId, { ...words, lead })}.jpg`;
  if (name !== asked)
    return new Response(null, {
      status: 302,
      headers: { Location: `/media/share/${name}`, 'Cache-Control': 'no-store' },
    });
  return answer(
    await drawnPicture(env.mediaDir, name, async () =>
      drawShareCard({ ...words, picture: await pictureBeside(article) }),
    ),
  );
}

async function pictureBeside({ lead }: Article): Promise<ShareCard['picture']> {
  const bytes = lead && (await rendition(env.mediaDir, lead.mediaId, 1280, 'jpg'));
  return lead && bytes ? { bytes, focalX: lead.focalX, focalY: lead.focalY } : null;
}

async function paperCard(): Promise<Response> {
  const { paperName, taglineVi } = await readPaper(theDatabase());
  const words = { paperName, section: '', headline: taglineVi === '' ? paperName : taglineVi };
  return answer(
    await drawnPicture(env.mediaDir, nameOf(words), () => drawShareCard({ ...words, picture: null })),
  );
}

async function paperIcon(size: (typeof ICON_SIZES)[number]): Promise<Response> {
  const { paperName } = await readPaper(theDatabase());
  const name = `${nameOf({ paperName, section: String(size), headline: '' })}.png`;
  return answer(await drawnPicture(env.mediaDir, name, () => drawPaperIcon(paperName, size)), 'image/png');
}

/** A name that changes with everything the card shows, so that no card is kept as it was. */
function nameOf(words: Omit<ShareCard, 'picture'>): string {
  const shown = JSON.stringify(words);
  return `share-${createHash('sha256').update(shown).digest('base64url')}.jpg`;
}

// Short enough that the card of an article that was taken down is soon gone from caches.
function answer(bytes: Buffer, mime = 'image/jpeg'): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mime,
      'Content-Length': String(bytes.byteLength),
      'Cache-Control': 'public, max-age=300, s-maxage=60',
      'Content-Security-Policy': "default-src 'none'",
    },
  });
}
