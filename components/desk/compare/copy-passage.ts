/**
 * What somebody selected in a comparison, as one text: where both are shown in one line the later words, in a column its
 * own; no marks of the comparison, and none of the numbers and buttons beside it.
 */
export function passageOf(selected: DocumentFragment): { plain: string; html: string } {
  for (const aside of selected.querySelectorAll('[data-beside], button, .sr-only')) aside.remove();
  for (const cut of selected.querySelectorAll('[data-both] del')) cut.remove();
  const paragraphs = [...selected.querySelectorAll('p')].map((line) => line.textContent ?? '');
  const lines = (paragraphs.length > 0 ? paragraphs : [selected.textContent ?? '']).filter(
    (line) => line.trim() !== '',
  );
  const html = lines.map((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph.outerHTML;
  });
  return { plain: lines.join('\n'), html: html.join('') };
}
