import { prosemirrorToYXmlFragment } from '@tiptap/y-tiptap';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import type { ArticleDocument } from './document.ts';
import { fillWorkingCopy, workingText } from './working-copy.ts';
import { writingSchema } from './writing-schema.ts';

const BODY: ArticleDocument = {
  type: 'doc',
  content: [
    { type: 'crosshead', attrs: { level: 2 }, content: [{ type: 'text', text: 'Nước tràn bờ bao' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Bà con ' },
        { type: 'text', text: 'gặt chạy', marks: [{ type: 'bold' }] },
        {
          type: 'text',
          text: ' nước, ',
          marks: [{ type: 'link', attrs: { href: 'https://bensong.example' } }],
        },
        { type: 'hardBreak' },
        { type: 'text', text: 'từ nửa đêm.' },
      ],
    },
    { type: 'paragraph' },
  ],
};

it('a working copy gives back the text it was filled with, however often', () => {
  const doc = new Y.Doc();
  for (const headline of ['Nước lên sớm', '']) {
    const text = { headline, standfirst: 'Sớm hơn nửa tháng.', body: BODY };
    fillWorkingCopy(doc, text);
    expect(workingText(doc)).toEqual(text);
  }
});

it('a new working copy is an empty story with one empty paragraph', () => {
  const body = { type: 'doc', content: [{ type: 'paragraph' }] };
  expect(workingText(new Y.Doc())).toEqual({ headline: '', standfirst: '', body });
});

it('words come with their suggestions as the editor keeps them, each of several on the same words', () => {
  const by = (id: string) => ({ id, by: 'lan', at: 7 });
  const marks = [
    { type: 'added', attrs: by('s1') },
    { type: 'removed', attrs: by('s2') },
    { type: 'removed', attrs: by('s3') },
    { type: 'bold' },
  ];
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Nước lên', marks }] }];
  const body: ArticleDocument = { type: 'doc', content };
  const [came, typed] = [new Y.Doc(), new Y.Doc()];
  fillWorkingCopy(came, { headline: '', standfirst: '', body });
  prosemirrorToYXmlFragment(writingSchema().nodeFromJSON(body), typed.getXmlFragment('body'));
  const wordsIn = (doc: Y.Doc) => {
    const [line] = doc.getXmlFragment('body').toArray();
    const [words] = line instanceof Y.XmlElement ? line.toArray() : [];
    return words instanceof Y.XmlText ? words.toDelta() : null;
  };
  expect(wordsIn(typed)).toHaveLength(1);
  expect(wordsIn(came)).toEqual(wordsIn(typed));
});
