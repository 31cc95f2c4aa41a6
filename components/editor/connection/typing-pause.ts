/** Lets work wait until the person at the keyboard pauses. */
export type TypingPause = { whenQuiet(work: () => void): void; stop(): void };

const QUIET_MS = 300;

/**
 * Watches the keyboard of the page, so that what others write is merged while no Vietnamese syllable is half typed: not
 * while an input method composes, and not within 300 ms of a key, because UniKey composes by Backspace and says nothing.
 * Somebody who never pauses for so long still sees the others after 300 ms; only a composition is never disturbed.
 */
export function typingPause(page: Document): TypingPause {
  const waiting = new Set<() => void>();
  let isComposing = false;
  let lastKeyAt = -Infinity;
  const compose = () => {
    isComposing = true;
  };
  const composed = () => {
    isComposing = false;
    setTimeout(runAll, QUIET_MS);
  };
  const key = ({ isComposing: isStillComposing }: KeyboardEvent) => {
    lastKeyAt = performance.now();
    // A field that left the page in the middle of a composition never said that it ended.
    if (isComposing && !isStillComposing) composed();
  };
  const runAll = () => {
    if (isComposing) return;
    const works = [...waiting];
    waiting.clear();
    for (const work of works) work();
  };
  page.addEventListener('compositionstart', compose, true);
  page.addEventListener('compositionend', composed, true);
  page.addEventListener('keydown', key, true);
  return {
    whenQuiet: (work) => {
      if (waiting.has(work)) return;
      waiting.add(work);
      const wait = QUIET_MS - (performance.now() - lastKeyAt);
      if (wait <= 0) runAll();
      else setTimeout(runAll, wait);
    },
    stop: () => {
      waiting.clear();
      page.removeEventListener('compositionstart', compose, true);
      page.removeEventListener('compositionend', composed, true);
      page.removeEventListener('keydown', key, true);
    },
  };
}
