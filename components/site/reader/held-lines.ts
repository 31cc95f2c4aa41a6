/** Where words stand beside marked ones, a date, a name or a link: each piece of a line begins where the one before it ends. */
const IN_PIECES = ':has(> mark), .meta, p:has(> .link)';

/**
 * Before a part is set: what is seen of such lines is cut where they end, and each piece of one wrapped, so that it can keep
 * its width (when-painted.ts). No line breaks while the words are measured in their own face, until the answer lets them go;
 * then a line ends where it did until the window is of another width.
 */
function holdLines(part: Element): () => void {
  const isSeen = (block: Element) => block.getBoundingClientRect().top < innerHeight;
  const held = [part as HTMLElement, ...part.querySelectorAll<HTMLElement>('*')].filter(
    (block) => block.matches(IN_PIECES) && isSeen(block) && holdPieces(block),
  );
  return () => {
    for (const { style } of held) style.whiteSpace = '';
  };
}

/** Whether it could. */
function holdPieces(block: HTMLElement): boolean {
  const texts = textsIn(block);
  const lines = linesIn(texts);
  if (!lines) return false;
  block.style.whiteSpace = 'nowrap';
  // The last first: what a text is cut from begins with the same letters still.
  for (const { last, first, at } of lines.reverse()) {
    const { parentElement: around } = first;
    const beginning = at > 0 ? wrap(first.splitText(at)) : around === block ? first : around;
    beginning?.before(held('br'));
    // A space at the end of a line is no letter of the piece.
    const { length } = last.data.trimEnd();
    if (length < last.length) last.splitText(length);
  }
  for (const text of texts) if (text.data.trim() && text.parentNode?.childNodes.length !== 1) wrap(text);
  return true;
}

function textsIn(block: Element): Text[] {
  return [...block.childNodes].flatMap((child) =>
    child instanceof Element ? textsIn(child) : child instanceof Text ? child : [],
  );
}

/** Where a line begins: the text of the last word before, that of its first word, and how far in that one it is. */
type Line = { readonly last: Text; readonly first: Text; readonly at: number };

/** Every line but the first; null where one ends within a word. */
function linesIn(texts: Text[]): Line[] | null {
  const lines: Line[] = [];
  const place = document.createRange();
  let [last] = texts;
  let line = Number.NaN;
  for (const first of texts)
    for (const { 0: word, index: at } of first.data.matchAll(/[^ ]+/g)) {
      place.setStart(first, at);
      place.setEnd(first, at + word.length);
      // A word that is cut short by an ellipsis is there twice.
      const tops = [...place.getClientRects()].map(({ top }) => top);
      const [top = Number.NaN] = tops;
      if (tops.length === 0 || tops.some((other) => other !== top)) return null;
      if (last && top - line > HALF_A_LINE) lines.push({ last, first, at });
      line = top;
      last = first;
    }
  return lines;
}

function wrap(text: Text): Element {
  const piece = held('span');
  text.replaceWith(piece);
  piece.append(text);
  return piece;
}

function held(name: string): HTMLElement {
  const element = document.createElement(name);
  element.dataset.held = '';
  return element;
}

const widthAtFirst = innerWidth;
addEventListener('resize', () => {
  if (innerWidth === widthAtFirst) return;
  for (const end of document.querySelectorAll('br[data-held]')) end.remove();
});
