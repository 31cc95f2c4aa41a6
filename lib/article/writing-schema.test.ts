import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { articleSchema } from './schema.ts';
import { workingText } from './working-copy.ts';
import { writingSchema } from './writing-schema.ts';
import { writeNodes } from './yjs-nodes.ts';

const signed = { id: 'a1', by: 'ha', at: 1_000 };

describe('the writing form', () => {
  it('knows every block and every mark of the published form', () => {
    expect(Object.keys(writingSchema().nodes)).toEqual(Object.keys(articleSchema().nodes));
    expect(Object.keys(writingSchema().marks)).toEqual(
      expect.arrayContaining(Object.keys(articleSchema().marks)),
    );
  });

  it('lets words be suggested and discussed wherever there are words', () => {
    const { added, removed, discussed } = writingSchema().marks;
    for (const type of Object.values(writingSchema().nodes).filter(({ inlineContent }) => inlineContent))
      for (const mark of [added, removed, discussed])
        expect([type.name, mark && type.allowsMarkType(mark)]).toEqual([type.name, true]);
  });

  it('lets every block be suggested', () => {
    for (const type of Object.values(writingSchema().nodes).filter(
      ({ isBlock, name }) => isBlock && name !== 'doc',
    ))
      expect(Object.keys(type.spec.attrs ?? {})).toEqual(expect.arrayContaining(['came', 'goes', 'changed']));
  });
});

it('a working copy says its text without what is only suggested, and without the anchors of comments', () => {
  const doc = new Y.Doc();
  writeNodes(doc.getXmlFragment('body'), [
    {
      type: 'paragraph',
      attrs: { goes: { ...signed, kind: 'removed' } },
      content: [
        { type: 'text', text: 'Nước ' },
        { type: 'text', text: 'rất ', marks: [{ type: 'added', attrs: signed }] },
        {
          type: 'text',
          text: 'lên',
          marks: [
            { type: 'removed', attrs: signed },
            { type: 'discussed', attrs: { thread: 3 } },
          ],
        },
      ],
    },
    {
      type: 'paragraph',
      attrs: { came: { ...signed, kind: 'split' } },
      content: [{ type: 'text', text: ' sớm.' }],
    },
    { type: 'divider', attrs: { came: { ...signed, kind: 'added' } } },
  ]);
  writeNodes(doc.getXmlFragment('headline'), [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Lũ' },
        { type: 'text', text: ' về', marks: [{ type: 'added', attrs: signed }] },
      ],
    },
  ]);
  expect(workingText(doc)).toEqual({
    headline: 'Lũ',
    standfirst: '',
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Nước lên sớm.' }] }],
    },
  });
});
