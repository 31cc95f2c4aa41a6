/** What the words of a page are set in; italics and rare letters are fetched by the pages that show them. */
const FACES = ['420 1em Newsreader Variable', '500 1em Morat Figures'].concat(
  [400, 500, 600].map((weight) => `${weight} 1em Be Vietnam Pro`),
);

/** Typefaces come after what is read, all at once; pages begin with them from then on. */
async function setFaces(): Promise<void> {
  await Promise.all(FACES.map((face) => document.fonts.load(face, 'Ệ1')));
  remember('faces', 'here');
  setInTurn(partsOf(document.body));
}

/** A page in parts so small that laying one out anew makes no touch wait. */
function partsOf(whole: Element): Element[] {
  return whole.querySelectorAll('*').length < 25 ? [whole] : [...whole.children].flatMap(partsOf);
}

function setInTurn(parts: Element[]): void {
  const until = performance.now() + 4;
  while (parts[0] && performance.now() < until) {
    const part = parts.shift();
    part?.setAttribute('data-set', '');
    part?.getBoundingClientRect();
  }
  if (parts[0]) setTimeout(setInTurn, 0, parts);
  else root.dataset.faces = '';
}

// When words have been painted and the last picture has come. A typeface that does not come is no loss: the device's own stays.
addEventListener('load', () =>
  new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length > 0) setFaces().catch(() => {});
  }).observe({ type: 'paint', buffered: true }),
);
