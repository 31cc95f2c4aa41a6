/** What the words of a page are set in; italics and rare letters are fetched by the pages that show them. */
const FACES = ['420 1em Newsreader Variable', '500 1em Morat Figures'].concat(
  [400, 500, 600].map((weight) => `${weight} 1em Be Vietnam Pro`),
);

/** Typefaces come after what is read, all at once; pages begin with them from then on. */
async function setFaces(): Promise<void> {
  await Promise.all(FACES.map((face) => document.fonts.load(face, 'Ệ1')));
  root.dataset.faces = '';
  remember('faces', 'here');
}

/** Lays out what stands below the first screen (further-down.css), piece by piece, so that nobody's touch has to wait. */
function layOutTheRest(): void {
  const next = document.querySelector('[data-later]');
  next?.removeAttribute('data-later');
  if (next) setTimeout(layOutTheRest);
}

/** A typeface that does not come is no loss: the device's own stays. */
const finish = () =>
  void setFaces()
    .catch(() => {})
    .then(layOutTheRest);

// When a frame has been painted after the last picture came.
addEventListener('load', () => requestAnimationFrame(() => setTimeout(finish)));
