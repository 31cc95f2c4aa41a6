/**
 * What somebody selected in a comparison, as one text: of two columns the one in which they began, where both are shown
 * in one line the later words; no marks of the comparison, and none of the numbers and buttons beside it.
 */
export function passageOf(range: Range): { plain: string; html: string } {
  const selected = range.cloneContents();
  const side = sideAt(range.startContainer) ?? sideAt(range.endContainer) ?? laterSideIn(selected);
  for (const aside of selected.querySelectorAll('[data-beside], button, .sr-only')) aside.remove();
  if (side === 'both') for (const cut of selected.querySelectorAll('del')) cut.remove();
  const paragraphs = [...selected.querySelectorAll('p')].filter(
    (line) => (line.dataset.side ?? side) === side,
  );
  const lines = (paragraphs.length > 0 ? paragraphs : [selected])
    .map((line) => line.textContent ?? '')
    .filter((line) => line.trim() !== '');
  return { plain: lines.join('\n'), html: lines.map(paragraphOf).join('') };
}

function sideAt(node: Node): string | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-side]')?.dataset.side;
}

function laterSideIn(selected: DocumentFragment): string {
  return selected.querySelector('[data-side="after"]') ? 'after' : 'both';
}

function paragraphOf(line: string): string {
  const paragraph = document.createElement('p');
  paragraph.textContent = line;
  return paragraph.outerHTML;
}
