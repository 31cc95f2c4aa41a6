import type { PrintedBulletin } from '#components/site/bulletin-facts.ts';
import { type BulletinStory, getBulletin, listBulletinStories } from '#db/bulletins';
import type { Queries } from '#db/client';
import { findArticle } from '#db/published';
import { upgradeDocument } from '#lib/article/upgrade';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';

/**
 * Reads a bulletin with its stories as readers get them now. One that was withdrawn or retracted after it was chosen is
 * only named as left out, by the desk's headline. Null when there is no such bulletin for this person.
 */
export async function readPrintedBulletin(
  q: Queries,
  actor: Actor,
  { bulletinId, origin }: { readonly bulletinId: number; readonly origin: string },
): Promise<PrintedBulletin | null> {
  const bulletin = can(actor, 'make_bulletins') ? await getBulletin(q, bulletinId) : null;
  if (!bulletin) return null;
  const chosen = await listBulletinStories(q, bulletinId);
  const articles = await Promise.all(chosen.map(({ storyId }) => findArticle(q, storyId)));
  const linkTo = (address: string) => (bulletin.hasCodes ? new URL(address, origin).href : null);
  const { language, title, issue, issuedOn, imprint } = bulletin;
  return {
    ...{ language, title, issue, issuedOn, imprint },
    stories: articles.flatMap((article, n) => {
      if (article?.kind !== 'article') return [];
      const body = upgradeDocument(article.body, article.schemaVersion);
      const pictures = chosen[n]?.pictures ?? 'none';
      return [{ story: { ...article, body }, pictures, link: linkTo(article.address) }];
    }),
    leftOut: chosen.filter((_, n) => articles[n]?.kind !== 'article').map(headlineOf),
  };
}

function headlineOf({ headline }: BulletinStory): string {
  return headline;
}
