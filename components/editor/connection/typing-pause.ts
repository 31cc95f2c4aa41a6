/** Lets work wait until the person at the keyboard pauses. */
export type TypingPause = { whenQuiet(work: () => void): void; stop(): void };

const QUIET_MS = 300;
/** So long after a key or a press the caret may stand elsewhere than the page has read; a merge would put it back there. */
const CARET_MS = 50;
/** A key that is held down goes on for ever. */
const LONGEST_MS = 1000;

const PRESSES = ['pointerdown', 'pointerup'] as const;

/**
 * Watches the hand on the page, so that what others write is merged while no Vietnamese syllable is half typed and no
 * caret on its way: not while an input method composes, and not within 300 ms of a key or a press, because UniKey
 * composes by Backspace and says nothing. Somebody who never pauses for so long still sees the others after 300 ms, in
 * the next gap between two keys; only a composition is never disturbed.
 */
export function typingPause(page: Document): TypingPause {
  const waiting = new Set<() => void>();
  let isComposing = false;
  let waitingSince = 0;
  let touchedAt = -Infinity;
  const compose = () => {
    isComposing = true;
  };
  const composed = () => {
    isComposing = false;
    setTimeout(runAll, QUIET_MS);
  };
  const touch = () => {
    touchedAt = performance.now();
  };
  const key = ({ isComposing: isStillComposing }: KeyboardEvent) => {
    touch();
    // A field that left the page in the middle of a composition never said that it ended.
    if (isComposing && !isStillComposing) composed();
  };
  const runAll = () => {
    if (isComposing || waiting.size === 0) return;
    const now = performance.now();
    const isCaretRead = now - touchedAt >= CARET_MS || now - waitingSince >= LONGEST_MS;
    if (!isCaretRead) return void setTimeout(runAll, CARET_MS);
    const works = [...waiting];
    waiting.clear();
    for (const work of works) work();
  };
  page.addEventListener('compositionstart', compose, true);
  page.addEventListener('compositionend', composed, true);
  page.addEventListener('keydown', key, true);
  for (const press of PRESSES) page.addEventListener(press, touch, true);
  return {
    whenQuiet: (work) => {
      if (waiting.has(work)) return;
      if (waiting.size === 0) waitingSince = performance.now();
      waiting.add(work);
      const wait = QUIET_MS - (performance.now() - touchedAt);
      if (wait <= 0) runAll();
      else setTimeout(runAll, wait);
    },
    stop: () => {
      waiting.clear();
      page.removeEventListener('compositionstart', compose, true);
      page.removeEventListener('compositionend', composed, true);
      page.removeEventListener('keydown', key, true);
      for (const press of PRESSES) page.removeEventListener(press, touch, true);
    },
  };
}
