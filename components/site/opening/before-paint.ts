/**
 * Runs before anything is painted: says that scripts run at all, sets the reader's own theme and text size and whether the
 * paper's typefaces are here already (reader/when-painted.ts). What stands below the first screen comes after the first paint,
 * a few milliseconds of it in each frame; who comes to a place within the page, or back to it, gets the whole at once.
 */

/** The same as in further-down.css. */
const LATER = ':is([data-later], .prose > :nth-child(n + 5)):not([data-here])';
const { dataset } = document.documentElement;

function setAsChosen(): void {
  const { theme, textSize, faces } = localStorage;
  if (theme === 'dark' || theme === 'light') dataset.theme = theme;
  if (textSize === 'small' || textSize === 'large') dataset.text = textSize;
  if (faces) dataset.faces = '';
}

function nextPart(): HTMLElement | null {
  return document.querySelector(LATER);
}

function bringTheRest(): void {
  const until = performance.now() + 2;
  let part = nextPart();
  while (part && performance.now() < until) {
    part.dataset.here = '';
    part.getBoundingClientRect();
    part = nextPart();
  }
  if (part || document.readyState === 'loading') requestAnimationFrame(bringTheRest);
}

dataset.js = '';
// A browser may forbid a page to remember anything.
try {
  setAsChosen();
} catch {}
const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
// The name has what follows a # whole, a passage of the text too, which the address is not allowed to show.
if (way?.type === 'navigate' && location.hash === '' && !way.name.includes('#')) {
  dataset.inTurn = '';
  // The first paint of all may show the bare paper.
  new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length > 0) bringTheRest();
  }).observe({ type: 'paint', buffered: true });
  // Who reads without painting, as some machines do, gets the whole after this; where it is here, nothing is styled anew.
  setTimeout(() => nextPart() && delete dataset.inTurn, 3000);
}
