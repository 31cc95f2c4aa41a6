// The last stories stay readable without a network: a worker keeps them, and the page that it shows then lists them.
async function keptArticles(): Promise<SavedStory[]> {
  const pages = await caches.open('pages-1');
  const addresses = (await pages.keys()).toReversed().map(({ url }) => new URL(url).pathname);
  const articles = await Promise.all(
    addresses.map(async (address) => {
      const page = await (await pages.match(address))?.text();
      const { body } = new DOMParser().parseFromString(page ?? '', 'text/html');
      const words = (selector: string) => body.querySelector(selector)?.textContent?.trim() ?? '';
      return { address, headline: words('article h1'), section: words('article .kicker') };
    }),
  );
  return articles.filter(({ headline }) => headline !== '');
}

async function showKept(list: HTMLElement): Promise<void> {
  const lines = (await keptArticles()).map(storyLine);
  list.replaceChildren(...lines);
  list.closest('section')?.toggleAttribute('hidden', lines.length === 0);
}

/** The browser may say that the line is back before it carries anything. */
async function reloadWhenBack(): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (answer) location.reload();
  else setTimeout(reloadWhenBack, 2000);
}

onPress('retry', () => location.reload());
const keptList = firstOf('[data-kept-list]');
if (keptList && 'caches' in window) {
  void showKept(keptList);
  addEventListener('online', () => void reloadWhenBack());
  if (navigator.onLine && !location.pathname.endsWith('/khong-song')) void reloadWhenBack();
}
// The worker fetches files of its own and runs beside the page: it comes when the page is there.
if ('serviceWorker' in navigator)
  addEventListener('load', () =>
    setTimeout(() => navigator.serviceWorker.register('/sw.js').catch(() => {}), 1500),
  );
