import { env } from '#lib/env';

const PATIENCE = 10_000;

/**
 * Tells a WebSub hub that the feeds of the paper have news. Only when a hub and the paper's own address are configured;
 * otherwise there is nobody to tell. A hub that refuses or does not answer throws, to be tried again.
 */
export async function pingHub(place = configuredHub()): Promise<void> {
  if (!place) return;
  const answer = await fetch(place.hub, {
    method: 'POST',
    body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': new URL('/rss.xml', place.paper).href }),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!answer.ok) throw new Error(`The hub answered ${answer.status}.`);
}

function configuredHub(): { hub: string; paper: string } | null {
  const { webSubHub: hub, origin: paper } = env;
  return hub && paper ? { hub, paper } : null;
}
