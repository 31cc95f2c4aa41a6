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
  while (parts[0] && performance.now() < until) setPart(parts.shift());
  if (parts[0]) setTimeout(setInTurn, 0, parts);
  else root.dataset.faces = '';
}

/** What it stands in waits for all of its parts: the part says itself which of the two faces it would take over from there. */
function setPart(part: Element | undefined): void {
  if (!part?.parentElement) return;
  const blocks = [part as HTMLElement, ...part.querySelectorAll<HTMLElement>('*')].map(
    (block) => [block, block.clientHeight] as const,
  );
  const around = getComputedStyle(part.parentElement).fontFamily;
  part.setAttribute('data-set', around.includes('Newsreader') ? 'serif' : 'sans');
  // The innermost first: what they stand in has its height from them.
  for (const [block, height] of blocks.reverse()) keepHeight(block, height);
}

/** So little between letters, and twice as much between words, is not seen; in em it follows the reader's text size. */
const HAIR = 0.004;
const MOST_HAIRS = 6;

/** A block that would break into more or fewer lines in its own face keeps those it has, by a hair between its letters. */
function keepHeight(block: HTMLElement, height: number): void {
  if (block.clientHeight === height || !hasWordsOfItsOwn(block)) return;
  const { style } = block;
  const { fontSize, letterSpacing } = getComputedStyle(block);
  const usual = (Number.parseFloat(letterSpacing) || 0) / Number.parseFloat(fontSize);
  const hair = block.clientHeight > height ? -HAIR : HAIR;
  for (let hairs = 1; block.clientHeight !== height && hairs <= MOST_HAIRS; hairs++) {
    style.letterSpacing = `${usual + hair * hairs}em`;
    style.wordSpacing = `${hair * hairs * 2}em`;
  }
  if (block.clientHeight !== height) style.letterSpacing = style.wordSpacing = '';
}

/** What only holds blocks hands a hair down to all of them, those that kept their lines too. */
function hasWordsOfItsOwn(block: Element): boolean {
  return [...block.childNodes].some((child) =>
    child instanceof Element
      ? getComputedStyle(child).display === 'inline'
      : child instanceof Text && child.data.trim() !== '',
  );
}

// When words have been painted and the last picture has come. A typeface that does not come is no loss: the device's own stays.
addEventListener('load', () => {
  const finish = () => void setFaces().catch(() => {});
  // Browsers from before 2021 do not all say when they paint.
  if (!PerformanceObserver.supportedEntryTypes?.includes('paint')) return finish();
  new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length > 0) finish();
  }).observe({ type: 'paint', buffered: true });
});
