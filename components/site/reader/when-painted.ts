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
  return whole.querySelectorAll('*').length < 12 ? [whole] : [...whole.children].flatMap(partsOf);
}

function setInTurn(parts: Element[]): void {
  const until = performance.now() + 2;
  while (parts[0] && performance.now() < until) setPart(parts.shift());
  if (parts[0]) setTimeout(setInTurn, 0, parts);
  else root.dataset.faces = '';
}

type Stood = readonly [block: HTMLElement, width: number, height: number];

/** What it stands in waits for all of its parts: the part says itself which of the two faces it would take over from there. */
function setPart(part: Element | undefined): void {
  if (!part?.parentElement) return;
  const around = getComputedStyle(part.parentElement).fontFamily;
  const set = () => part.setAttribute('data-set', around.includes('Newsreader') ? 'serif' : 'sans');
  // What is folded away would be laid out for nothing; and what has not come yet comes in its face.
  if (part.checkVisibility?.() === false) {
    set();
    return;
  }
  const all = () => [part as HTMLElement, ...part.querySelectorAll<HTMLElement>('*')];
  const letGo = holdLines(all());
  const blocks = all().map((block): Stood => [block, widthOf(block), block.clientHeight]);
  set();
  keepWidths(blocks);
  letGo();
  // The innermost first: what they stand in has its height from them.
  for (const [block, , height] of blocks.reverse()) keepLines(block, height);
}

function widthOf(block: Element): number {
  return block.getBoundingClientRect().width;
}

/** So little between letters, and twice as much between words, is not seen; in em it follows the reader's text size. */
const HAIR = 0.004;
const MOST_HAIRS = 6;
/** Between the letters of a few words, on this one visit, twice as much is still better than a line that moves; capitals bear more. */
const MOST_IN_A_FEW_WORDS = 0.05;
const MOST_IN_CAPITALS = 0.07;

/**
 * Words with others beside them keep their width, to the pixel, lest those move or find room on another line. All of a
 * part at once: each by itself would have the part laid out anew.
 */
function keepWidths(blocks: Stood[]): void {
  const hairs = blocks.map(([block, width]) => {
    if (isAlone(block)) return null;
    const lacking = width - widthOf(block);
    if (lacking === 0 || !hasWordsOfItsOwn(block)) return null;
    const [size, usual] = spacingOf(block);
    const words = block.textContent ?? '';
    const hair = lacking / words.length / size;
    const most = words === words.toUpperCase() ? MOST_IN_CAPITALS : MOST_IN_A_FEW_WORDS;
    return Math.abs(hair) > most ? null : `${usual + hair}em`;
  });
  blocks.forEach(([{ style }], index) => {
    if (hairs[index]) style.letterSpacing = hairs[index];
  });
}

/** The size of the letters (px), and what is between them (em). */
function spacingOf(block: Element): [size: number, usual: number] {
  const { fontSize, letterSpacing } = getComputedStyle(block);
  const size = Number.parseFloat(fontSize);
  return [size, (Number.parseFloat(letterSpacing) || 0) / size];
}

/** A block that would break into other lines in its own face keeps those it has, by a hair between its letters. */
function keepLines(block: HTMLElement, height: number): void {
  const grown = block.clientHeight - height;
  if (grown === 0 || !hasWordsOfItsOwn(block)) return;
  const { style } = block;
  const { letterSpacing } = style;
  const [, usual] = spacingOf(block);
  const hair = grown > 0 ? -HAIR : HAIR;
  for (let hairs = 1; block.clientHeight !== height && hairs <= MOST_HAIRS; hairs++) {
    style.letterSpacing = `${usual + hair * hairs}em`;
    style.wordSpacing = `${hair * hairs * 2}em`;
  }
  if (block.clientHeight === height) return;
  style.letterSpacing = letterSpacing;
  style.wordSpacing = '';
}

/** What only holds blocks hands a hair down to all of them, those that kept their lines too. */
function hasWordsOfItsOwn(block: Element): boolean {
  return [...block.childNodes].some((child) =>
    child instanceof Element ? getComputedStyle(child).display === 'inline' : isWords(child),
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
