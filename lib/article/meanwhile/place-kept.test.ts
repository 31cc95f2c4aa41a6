import { expect, it } from 'vitest';
import { writingSchema } from '#lib/article/writing-schema';
import { placeKept } from './place-kept.ts';

const schema = writingSchema();
const BY_LAN = { id: '1', by: 'lan', at: 1 };

/** A story of lines; what stands in brackets is suggested by Lan. */
function story(...lines: string[]) {
  const words = (line: string) =>
    line.split(/[[\]]/).flatMap((text, at) => {
      if (text === '') return [];
      return at % 2 ? schema.text(text, [schema.mark('added', BY_LAN)]) : schema.text(text);
    });
  return schema.node(
    'doc',
    null,
    lines.map((line) => schema.node('paragraph', null, words(line))),
  );
}

const BEFORE = story('Đầu.', 'Đê bao[ còn cao] hơn nước.');
/** Behind “cao”. */
const PLACE = 6 + 1 + 'Đê bao còn cao'.length;

it.each<[string, ReturnType<typeof story>, string]>([
  ['stays where only the marks are others', story('Đầu.', 'Đê bao còn[ cao] hơn nước.'), 'Đê bao còn cao'],
  [
    'goes along with what others wrote above it',
    story('Đầu. Nước đứng.', 'Mới.', 'Đê bao còn[ cao] hơn nước.'),
    'Đê bao còn cao',
  ],
  [
    'stays before what others wrote behind it',
    story('Đầu.', 'Đê bao còn cao lắm hơn nước.'),
    'Đê bao còn cao',
  ],
  ['goes to where its words stood', story('Đầu.', 'Đê bao hơn nước.'), 'Đê bao '],
])('a place %s', (_, after, inFront) => {
  const place = after.resolve(placeKept(PLACE, { before: BEFORE, after }));
  expect(place.parent.textBetween(0, place.parentOffset)).toBe(inFront);
});
