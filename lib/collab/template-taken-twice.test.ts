import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { fillBlank } from '#lib/article/meanwhile/fill-blank';
import { fillWorkingCopy, type WorkingText, workingText } from '#lib/article/working-copy';
import { OpenText } from './open-text.ts';

const TEMPLATE: WorkingText = {
  headline: 'Họp: ',
  standfirst: '',
  body: {
    type: 'doc',
    content: [
      { type: 'crosshead', attrs: { level: 2 }, content: [{ type: 'text', text: 'Nội dung' }] },
      { type: 'paragraph' },
    ],
  },
};

it('the house takes a template from two who took it at once, and has it once', () => {
  const story = new Y.Doc();
  fillWorkingCopy(story, {
    headline: '',
    standfirst: '',
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
  });
  const house = new OpenText();
  house.take(Y.encodeStateAsUpdate(story));
  for (const personId of ['lan', 'ha']) {
    const page = new Y.Doc();
    Y.applyUpdate(page, Y.encodeStateAsUpdate(story));
    const update = fillBlank(page, TEMPLATE);
    expect(house.try(update, { personId, right: 'writes' })).toBe('sound');
    house.take(update);
    house.settle({ allKept: true });
  }
  expect(workingText(house.kept)).toEqual(TEMPLATE);
});
