import type { Page } from '@playwright/test';
import { aStory } from '#lib/desk/testing';
import type { Actor } from '#lib/newsroom/people';
import { goToEndOf, sitDown } from './at-the-paper.ts';
import type { OwnPaper, OwnProcess } from './own-paper.ts';

/** The first line of a story, when a journey says nothing else; the cursor stands behind it. */
export const BEGINNING = 'Bắt đầu.';

type Beginning = {
  readonly lines?: readonly [string, ...string[]];
  readonly headline?: string;
  /** What happens to the browser before the story is opened in it. */
  readonly before?: (page: Page) => Promise<unknown>;
};

type Begun = { readonly storyId: number; readonly server: OwnProcess; readonly page: Page };

/** A process on a paper of one's own, and somebody at a new story of Lan's, about to write at the end of its first line. */
export async function atAStory(
  { db, cast, open }: OwnPaper,
  actor: Actor,
  { lines = [BEGINNING], headline, before }: Beginning = {},
): Promise<Begun> {
  const storyId = await aStory(db, cast, { lines, ...(headline !== undefined && { headline }) });
  const server = await open();
  const page = await server.enter(actor);
  await before?.(page);
  await sitDown(page, storyId);
  await goToEndOf(page, lines[0]);
  return { storyId, server, page };
}
