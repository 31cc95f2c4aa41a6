import { createHash } from 'node:crypto';

/** What the picture for sharing an article shows. */
export type ShareCardFacts = {
  readonly paperName: string;
  readonly section: string;
  readonly headline: string;
  readonly lead: { readonly mediaId: string; readonly focalX: number; readonly focalY: number } | null;
};

/** Counts up when the cards are drawn differently, so that networks fetch them anew. */
const DRAWING = 1;

/**
 * The name of the picture for sharing an article, which is also the last part of its address: it changes with what the
 * picture shows, and with nothing else, so that a minor fix in the text leaves the page as it was.
 */
export function shareCardName(
  storyId: number,
  { paperName, section, headline, lead }: ShareCardFacts,
): string {
  const shown = JSON.stringify([
    DRAWING,
    paperName,
    section,
    headline,
    lead && [lead.mediaId, lead.focalX, lead.focalY],
  ]);
  return `${storyId}-${createHash('sha256').update(shown).digest('base64url').slice(0, 12)}`;
}
