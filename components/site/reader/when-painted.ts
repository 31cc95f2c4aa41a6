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
    (block) => [block, standingOf(block)] as const,
  );
  const around = getComputedStyle(part.parentElement).fontFamily;
  part.setAttribute('data-set', around.includes('Newsreader') ? 'serif' : 'sans');
  // The innermost first: what they stand in has its size from them.
  for (const [block, before] of blocks.reverse()) keepStanding(block, before);
}

/** How high a block is and where it ends, and where what stands in its lines begins and ends, such as a date; in pixels. */
function standingOf(block: HTMLElement): number[] {
  const { top, left, width } = block.getBoundingClientRect();
  const inside = [...block.children].flatMap((child) => {
    const at = child.getBoundingClientRect();
    return [at.top - top, at.left - left, at.right - left];
  });
  return [block.clientHeight, width, ...inside];
}

/** Browsers count what goes sideways by three pixels as moved, and two faces differ by less than half a line in height. */
const UNSEEN = 2.5;
const HALF_A_LINE = 7;

/** By how much a block, or what stands in its lines, goes further than it did; below zero when it goes less far. */
function grownFrom(before: number[], block: HTMLElement): number {
  const most = (index: number) => (index === 0 ? 0 : index > 1 && index % 3 === 2 ? HALF_A_LINE : UNSEEN);
  const moved = standingOf(block).map((now, index) => now - (before[index] ?? now));
  return moved.find((by, index) => Math.abs(by) > most(index)) ?? 0;
}

/** So little between letters, and twice as much between words, is not seen; in em it follows the reader's text size. */
const HAIR = 0.004;
const MOST_HAIRS = 6;

/** Words keep their width and a block its lines in their own face, by a hair between letters that is not seen. */
function keepStanding(block: HTMLElement, before: number[]): void {
  if (!hasWordsOfItsOwn(block)) return;
  const { fontSize, letterSpacing } = getComputedStyle(block);
  const size = Number.parseFloat(fontSize);
  const usual = (Number.parseFloat(letterSpacing) || 0) / size;
  keepWidth(block, before, size, usual);
  const grown = grownFrom(before, block);
  if (grown === 0) return;
  const { style } = block;
  const asWide = style.letterSpacing;
  const hair = grown > 0 ? -HAIR : HAIR;
  for (let hairs = 1; grownFrom(before, block) !== 0 && hairs <= MOST_HAIRS; hairs++) {
    style.letterSpacing = `${usual + hair * hairs}em`;
    style.wordSpacing = `${hair * hairs * 2}em`;
  }
  if (grownFrom(before, block) === 0) return;
  style.letterSpacing = asWide;
  style.wordSpacing = '';
}

/** To the pixel, as what stands beside it on a line may else find room there, or none. What it holds may have its own. */
function keepWidth(block: HTMLElement, [, width = 0]: number[], size: number, usual: number): void {
  const letters = block.textContent?.length ?? 0;
  let hair = 0;
  for (let times = 0; times < 3; times++) {
    hair += (width - block.getBoundingClientRect().width) / letters / size;
    if (hair === 0 || Math.abs(hair) > HAIR * MOST_HAIRS) return;
    block.style.letterSpacing = `${usual + hair}em`;
  }
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
