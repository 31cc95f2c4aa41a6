/** Between two questions whether the house answers again, in milliseconds. */
const PAUSE = 500;

type Fetch = typeof fetch;

/**
 * Makes a page that is read anew wait for a house that restarts, also when the line was cut in the middle of it. Without
 * it Next takes a page that could not be fetched for one to be opened whole, and the browser leaves the paper, with what
 * is being typed, for its own page of errors. Only pages are waited for: an action that cannot reach the house says so
 * at once.
 */
export function patient(fetchOnce: Fetch, pause = PAUSE): Fetch {
  return async function fetchPatiently(input, init) {
    for (;;) {
      try {
        const answer = await fetchOnce(input, init);
        return isPageRead(init) ? await wholeOf(answer) : answer;
      } catch (error) {
        if (!isPageRead(init) || init?.signal?.aborted) throw error;
        await new Promise((later) => setTimeout(later, pause));
      }
    }
  };
}

function isPageRead(init: RequestInit | undefined): boolean {
  const isRead = (init?.method ?? 'GET') === 'GET';
  return isRead && new Headers(init?.headers).has('rsc');
}

/** The same answer with all of it here; throws when the line is cut before its end. */
async function wholeOf(answer: Response): Promise<Response> {
  if (!answer.body) return answer;
  const { status, statusText, headers, url, redirected } = answer;
  const whole = new Response(await answer.arrayBuffer(), { status, statusText, headers });
  // Next asks where the answer came from; an answer that is made here would not know.
  return Object.defineProperties(whole, { url: { value: url }, redirected: { value: redirected } });
}
