import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { takeOut } from '#lib/article/shared-line/letters-out';
import { PageText } from './page-text.ts';
import type { Unsent } from './unsent.ts';

it('takes in what comes as it is: an end that it tidied away could be all that a mark has in a moment', () => {
  const house = new Y.Doc();
  const line = new Y.XmlText();
  house.getXmlFragment('body').insert(0, [line]);
  line.insert(0, 'Lúa còn xanh');
  for (const [from, length] of [
    [0, 4],
    [8, 4],
  ] as const)
    line.format(from, length, { bold: true });
  const sent: Unsent[] = [];
  const page = new PageText({ whenQuiet() {}, stop() {} }, (unsent) => sent.push(unsent));
  page.receive(Y.encodeStateAsUpdate(house), 'now');
  takeOut(line, 4, 4);
  page.receive(Y.encodeStateAsUpdate(house), 'now');
  expect(page.doc.getXmlFragment('body').toString()).toBe('<bold>Lúa </bold><bold>xanh</bold>');
  expect(sent).toEqual([]);
  page.leave();
});
