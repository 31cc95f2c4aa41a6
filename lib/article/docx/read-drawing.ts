import type { Tracked } from './copy.ts';
import { within, type XmlNode } from './read-xml.ts';
import { leaveOut, type OpenLine, type Reading } from './reading.ts';

/** In English metric units: 0.25 inch. Smaller pictures are ticks and bullets. */
const SMALLEST = 228_600;

/**
 * Reads what is drawn in a line: pictures that the file holds, rules, text boxes (their words are read as paragraphs of
 * their own). Charts, diagrams, objects of other programs and pictures that are only linked are told of.
 */
export function readDrawing(
  node: XmlNode,
  line: OpenLine,
  tracked: Tracked | null,
  reading: Reading,
  readBox: (box: XmlNode) => void,
): void {
  const boxes = within(node, 'txbxContent');
  // What stands in a text box is read with the box.
  const outside = (...names: readonly string[]) =>
    within(node, ...names, 'txbxContent').filter(({ name }) => name !== 'txbxContent');
  const images = outside('blip', 'imagedata');
  if (within(node, 'rect').some(({ attrs }) => attrs.get('hr') === 't'))
    line.behind.push({ kind: 'divider' });
  else if (node.name === 'object') leaveOut(reading, 'drawing', '');
  else if (images.length > 0) for (const image of images) placeImage(image, node, line, tracked, reading);
  else if (boxes.length === 0 && outside('chart', 'relIds').length > 0)
    leaveOut(reading, 'drawing', altOf(node));
  for (const box of boxes) readBox(box);
}

function placeImage(
  image: XmlNode,
  drawing: XmlNode,
  line: OpenLine,
  tracked: Tracked | null,
  reading: Reading,
): void {
  if (isTiny(drawing)) return;
  const id = image.attrs.get('embed') ?? image.attrs.get('id') ?? image.attrs.get('link') ?? '';
  const relation = reading.relations.get(id);
  const alt = altOf(drawing);
  const picture = relation && !relation.isOutside ? reading.pictures.take(relation.target, alt) : null;
  const isFirst = line.runs.every(({ text }) => text.trim() === '');
  if (picture === null) leaveOut(reading, 'picture', alt);
  else (isFirst ? line.before : line.behind).push({ kind: 'picture', picture, tracked });
}

function isTiny(drawing: XmlNode): boolean {
  const extent = within(drawing, 'extent')[0]?.attrs;
  const sides = [Number(extent?.get('cx') ?? Number.NaN), Number(extent?.get('cy') ?? Number.NaN)];
  return sides.some((side) => side < SMALLEST);
}

/** The alternative text: what Word calls the description; in old files that of the shape. */
function altOf(drawing: XmlNode): string {
  const described = within(drawing, 'docPr', 'cNvPr').map(({ attrs }) => attrs.get('descr') ?? '');
  const shaped = within(drawing, 'shape').map(({ attrs }) => attrs.get('alt') ?? '');
  return [...described, ...shaped].find((alt) => alt.trim() !== '') ?? '';
}
