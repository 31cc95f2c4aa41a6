import type { Database } from '#db/client';
import { listLatest, listSections } from '#db/published';

const NEWEST = 30;

/** What most readers ask for first: the fronts, the sections, the newest articles in each language. */
export async function addressesToWarm(db: Database): Promise<string[]> {
  const [sections, vi, en] = await Promise.all([
    listSections(db),
    listLatest(db, 'vi', { limit: NEWEST }),
    listLatest(db, 'en', { limit: NEWEST }),
  ]);
  return [
    '/',
    '/en',
    ...[...vi.cards, ...en.cards].map(({ address }) => address),
    ...sections.map(({ slug }) => `/${slug}`),
  ];
}
