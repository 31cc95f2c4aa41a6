// @vitest-environment jsdom
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { fillWorkingCopy, workingText } from '#lib/article/working-copy';
import { beginWith } from './begin-with.ts';
import { type Desk, sitDown } from './discussing/discussing-testing.ts';
import type { Template } from './template-offer.tsx';

const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const heading = (text: string) => ({ ...line(text), type: 'crosshead', attrs: { level: 2 } });
const MEETING: Template = {
  id: 'meeting',
  name: 'Tường thuật cuộc họp',
  headline: 'Họp: ',
  standfirst: 'Ai họp, ở đâu',
  body: { type: 'doc', content: [line('Ngày… tháng…'), heading('Nội dung'), line('Bàn về')] },
};
const QUESTION: Template = { ...MEETING, id: 'question', headline: 'Hỏi: ', standfirst: '' };

/** Two at one blank story, each on a machine of their own. */
function two(): [Desk, Desk] {
  const story = new Y.Doc();
  fillWorkingCopy(story, {
    headline: '',
    standfirst: '',
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
  });
  const blank = Y.encodeStateAsUpdate(story);
  const sit = () => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, blank);
    return sitDown(doc);
  };
  return [sit(), sit()];
}

function meet(one: Desk, other: Desk): void {
  Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc), 'house');
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc), 'house');
}

const readsAs = ({ headline, standfirst, body }: Template) => ({ headline, standfirst, body });
const onPaper = ({ headline, standfirst, body }: Desk) =>
  [headline, standfirst, body].map((editor) => editor.getText({ blockSeparator: '|' }));

it('two who take the same template at once have it once, and go on writing in it together', () => {
  const [lan, ha] = two();
  beginWith(lan, MEETING, { asSuggestion: false });
  lan.headline.commands.insertContent('đê bao');
  beginWith(ha, MEETING, { asSuggestion: false });
  ha.standfirst.commands.insertContent('!');
  meet(lan, ha);
  const wanted = { ...readsAs(MEETING), headline: 'Họp: đê bao', standfirst: 'Ai họp, ở đâu!' };
  expect(workingText(lan.doc)).toEqual(wanted);
  expect(workingText(ha.doc)).toEqual(wanted);
  for (const desk of [lan, ha])
    expect(onPaper(desk)).toEqual(['Họp: đê bao', 'Ai họp, ở đâu!', 'Ngày… tháng…|Nội dung|Bàn về']);
});

it('a template is one step of the undo, and can be taken again', () => {
  const [lan, ha] = two();
  beginWith(lan, MEETING, { asSuggestion: false });
  expect(workingText(lan.doc)).toEqual(readsAs(MEETING));
  lan.undo.undo();
  expect(onPaper(lan)).toEqual(['', '', '']);
  beginWith(lan, MEETING, { asSuggestion: false });
  meet(lan, ha);
  expect(workingText(ha.doc)).toEqual(readsAs(MEETING));
});

it('of two who take different templates at once none has less than they took', () => {
  const [lan, ha] = two();
  beginWith(lan, MEETING, { asSuggestion: false });
  beginWith(ha, QUESTION, { asSuggestion: false });
  meet(lan, ha);
  expect(workingText(ha.doc)).toEqual(workingText(lan.doc));
  for (const words of [MEETING.headline, QUESTION.headline])
    expect(workingText(lan.doc).headline).toContain(words);
});

it('somebody who only suggests has it typed, as suggestions are made of what is typed', () => {
  const [lan] = two();
  const typed: string[] = [];
  lan.body.on('transaction', ({ transaction }) => {
    if (transaction.docChanged && !transaction.getMeta(ySyncPluginKey))
      typed.push(transaction.doc.textContent);
  });
  beginWith(lan, MEETING, { asSuggestion: true });
  expect(typed).toEqual(['Ngày… tháng…Nội dungBàn về']);
});
