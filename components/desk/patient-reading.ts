/** Between two questions whether the house answers again, in milliseconds. */
const PAUSE = 500;

type Fetch = typeof fetch;

/**
 * Makes a page that is read anew wait for a house that restarts. Without it Next takes a page that could not be fetched
 * for one to be opened whole, and the browser leaves the paper, with what is being typed, for its own page of errors.
 * Only pages are waited for: an action that cannot reach the house says so at once.
 */
export function patient(fetchOnce: Fetch, pause = PAUSE): Fetch {
  return async function fetchPatiently(input, init) {
    for (;;) {
      try {
        return await fetchOnce(input, init);
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
