/** Two faces differ by less than this in where a line of letters begins (px), and no line is as low. */
const HALF_A_LINE = 7;

/**
 * Before a part is set: where words stand beside a marked one, a date or a link, what is seen of their lines is cut where
 * they end, and each piece of one wrapped, so that it can keep its width (when-painted.ts) and the next begins where it did.
 * No line breaks while the words are measured in their own face, until the answer lets them go; then a line ends where it
 * did until the window is of another width, or letters of another size.
 */
function holdLines(blocks: HTMLElement[]): () => void {
  const held = blocks.filter(
    (block) =>
      block.firstElementChild &&
      [...block.childNodes].some(isWords) &&
      !/flex|grid/.test(getComputedStyle(block).display) &&
      block.getBoundingClientRect().top < innerHeight &&
      holdPieces(block),
  );
  return () => {
    for (const { style } of held) style.whiteSpace = '';
  };
}

function isWords(node: Node): node is Text {
  return node instanceof Text && /\S/.test(node.data);
}

function isAlone({ previousSibling, nextSibling }: Node): boolean {
  return !previousSibling && !nextSibling;
}

/** Whether it could. */
function holdPieces(block: HTMLElement): boolean {
  const texts = textsIn(block);
  const lines = linesIn(texts);
  if (!lines) return false;
  block.style.whiteSpace = 'nowrap';
  // The last first: what a text is cut from begins with the same letters still.
  for (const [last, first, at] of lines.reverse()) {
    const { parentElement: around } = first;
    const beginning = at > 0 ? wrap(first.splitText(at)) : around === block ? first : around;
    beginning?.before(held('end'));
    // A space at the end of a line is no letter of the piece.
    const { length } = last.data.trimEnd();
    if (length < last.length) last.splitText(length);
  }
  for (const text of texts) if (isWords(text) && !isAlone(text)) wrap(text);
  return true;
}

function textsIn(block: Element): Text[] {
  return [...block.childNodes].flatMap((child) =>
    child instanceof Element ? textsIn(child) : child instanceof Text ? child : [],
  );
}

/** Where a line begins: the text of the last word before, that of its first word, and how far in that one it is. */
type Line = readonly [last: Text, first: Text, at: number];

/** Every line but the first; null where one ends within a word, but for its hyphens. */
function linesIn(texts: Text[]): Line[] | null {
  const lines: Line[] = [];
  const place = document.createRange();
  let last: Text | undefined;
  let line = 0;
  for (const first of texts)
    for (const { 0: word, index: at } of first.data.matchAll(/[^ /–-]*[/–-]|[^ /–-]+/g)) {
      place.setStart(first, at);
      place.setEnd(first, at + word.length);
      // A word that is cut short by an ellipsis is there twice.
      const [rect, again = rect] = place.getClientRects();
      if (!rect || rect.top !== again?.top) return null;
      if (last && rect.top - line > HALF_A_LINE) lines.push([last, first, at]);
      line = rect.top;
      last = first;
    }
  return lines;
}

function wrap(text: Text): Element {
  const piece = held('');
  text.replaceWith(piece);
  piece.append(text);
  return piece;
}

function held(what: string): HTMLElement {
  const element = newElement('span');
  element.dataset.held = what;
  return element;
}

function letLinesEnd(): void {
  for (const end of allOf('[data-held=end]')) end.remove();
}

const widthAtFirst = innerWidth;
addEventListener('resize', () => {
  if (innerWidth !== widthAtFirst) letLinesEnd();
});
