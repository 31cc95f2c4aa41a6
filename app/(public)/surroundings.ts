import type { Surroundings } from '#components/site/document';
import { theDatabase } from '#db/client';
import { listSections, type Paper, readPaper } from '#db/published';
import { env } from '#lib/env';
import { readerScript } from '#lib/press/reader-script';

/** What every page of the paper stands in: its name and imprint, its sections, the moment of printing. */
export async function readSurroundings(): Promise<Surroundings & { readonly paper: Paper }> {
  const db = theDatabase();
  const [paper, sections] = await Promise.all([readPaper(db), listSections(db)]);
  const { address: script, opening } = readerScript();
  return { paper, sections, now: Date.now(), script, opening };
}

/** A path as a whole address, for canonical links, feeds and what is shared. */
export function wholeAddress(path: string): string {
  return (env.origin ?? `http://localhost:${env.port}`) + path;
}

/** The picture that networks show with a page: of an article by its card's name, or the paper's own, `paper`. */
export function shareCard(name: string): { address: string; width: number; height: number } {
  return { address: wholeAddress(`/media/share/${name}.jpg`), width: 1200, height: 630 };
}
