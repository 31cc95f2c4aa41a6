import { env } from '#lib/env';

const PATIENCE = 10_000;
/** So many feeds are named in one request: a hub asks for each of them, and need not take more at a time. */
const AT_ONCE = 50;

/**
 * Tells a WebSub hub which feeds of the paper have news, by their paths. WebSub leaves to hubs how they are told; they
 * take what PubSubHubbub 0.3 §7.1 says, `hub.url` repeated for every feed. Only when a hub and the paper's own address
 * are configured; otherwise there is nobody to tell. A hub that refuses or does not answer throws, to be tried again.
 */
export async function pingHub(feeds: readonly string[], place = configuredHub()): Promise<void> {
  if (!place) return;
  for (let first = 0; first < feeds.length; first += AT_ONCE)
    await tell(place, feeds.slice(first, first + AT_ONCE));
}

type Place = { readonly hub: string; readonly paper: string };

async function tell({ hub, paper }: Place, feeds: readonly string[]): Promise<void> {
  const told = feeds.map((feed) => ['hub.url', new URL(feed, paper).href]);
  const answer = await fetch(hub, {
    method: 'POST',
    body: new URLSearchParams([['hub.mode', 'publish'], ...told]),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!answer.ok) throw new Error(`The hub answered ${answer.status}.`);
}

function configuredHub(): Place | null {
  const { webSubHub: hub, origin: paper } = env;
  return hub && paper ? { hub, paper } : null;
}
