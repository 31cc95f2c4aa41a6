/** How long keys took: by our own clock from the key to the frame after it was painted, and by the browser's event timing (8 ms steps, nothing under 16). */
export type Painted = { readonly paint: readonly number[]; readonly browser: readonly number[] };

type Watched = Window & { keyTimes?: { paint: number[]; browser: number[] } };

/** Runs in the page before anything else: notes for each key when the browser got it and when its frame was painted. */
export function watchKeys(): void {
  const times = { paint: [] as number[], browser: [] as number[] };
  (window as Watched).keyTimes = times;
  const channel = new MessageChannel();
  let waiting: number[] = [];
  // A message sent from within a frame arrives when that frame is painted.
  channel.port1.onmessage = () => {
    const now = performance.now();
    times.paint.push(...waiting.map((at) => now - at));
    waiting = [];
  };
  window.addEventListener(
    'keydown',
    ({ timeStamp, key }) => {
      if (key.length > 1) return;
      requestAnimationFrame(() => {
        waiting.push(timeStamp);
        channel.port2.postMessage(0);
      });
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') times.browser.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** Runs in the page: answers how long after the request the text could be seen and written in, in milliseconds. */
export function textIsThere(words: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const body = document.querySelector('.sheet-body[contenteditable="true"]');
      if (body?.textContent?.includes(words)) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Runs in the page: what was noted. */
export function keyToPaint(): Painted {
  return (window as Watched).keyTimes ?? { paint: [], browser: [] };
}

/** Runs in the page: how many bytes of JavaScript have come so far, compressed as they were sent. */
export function scriptBytes(): number {
  const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return loaded
    .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    .reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
}
