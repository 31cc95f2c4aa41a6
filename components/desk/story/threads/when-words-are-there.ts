import type { Answer } from '#lib/newsroom/refusal';

/** How often and after how long it is asked again, in milliseconds. */
const TRIES = 3;
const PAUSE = 700;

/**
 * Sends a comment on words; when the newsroom does not find them, it may be that their last letters are still on the way
 * to it: then it is asked again, a few times, before the person is told.
 */
export async function whenWordsAreThere<T extends object>(
  send: () => Promise<Answer<T>>,
): Promise<Answer<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send();
    if (answer.ok || answer.refusal.code !== 'words_changed' || attempt === TRIES) return answer;
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}
