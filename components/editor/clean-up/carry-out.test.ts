// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { articleExtensions, lineExtensions } from '#lib/article/schema';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import type { Field } from '../fields.ts';
import { SharedUndo } from '../shared-undo.ts';
import { carryOut, type FieldsBeside, type FieldsHand } from './clean-up-apply.ts';
import { UNDECIDED, withTexts } from './clean-up-choice.ts';
import { planCleanUp } from './clean-up-plan.ts';
import { readProposals } from './clean-up-proposals.ts';
import { docsOf } from './docs-of.ts';
import { takePart } from './part-offers.ts';

const HOUSE = { toneStyle: 'old', names: [], today: '2026-12-01', hasEventDate: false } as const;
const STORY = '<p>Sáng 01/12/2026, Uỷ ban họp.</p><p>Cuộc họp xong./.</p><p>Triệu Biển</p>';

const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

function aStory(body = STORY) {
  const document = new Y.Doc();
  const undo = new SharedUndo(document);
  const editorOf = (field: Field, content: string) => {
    const extensions = field === 'body' ? articleExtensions : lineExtensions;
    const together = Collaboration.configure({ document, field, yUndoOptions: { undoManager: undo } });
    const editor = new Editor({ extensions: [...extensions, together] });
    editor.commands.setContent(content);
    open.push(editor);
    return editor;
  };
  const editors = {
    headline: editorOf('headline', '<p>Ủy ban họp sáng nay</p>'),
    standfirst: editorOf('standfirst', '<p></p>'),
    body: editorOf('body', body),
    undo,
  };
  undo.clear();
  return { editors, undo };
}

/** The fields as the newsroom keeps them. */
function aHand(answers: Answer[] = []) {
  let kept: FieldsBeside = { bylineText: 'Lan', eventDate: null, endMark: false };
  const refusals: string[] = [];
  const hand: FieldsHand = {
    now: () => kept,
    keep: async (fields) => {
      const answer = answers.shift() ?? grant();
      if (answer.ok) kept = { ...kept, ...fields };
      return answer;
    },
    refused: ({ code }) => refusals.push(code),
  };
  return {
    hand,
    refusals,
    fields: () => kept,
    set: (fields: Partial<FieldsBeside>) => (kept = { ...kept, ...fields }),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a clean-up', () => {
  const everything = (editors: ReturnType<typeof aStory>['editors']) => () => {
    const proposals = readProposals(docsOf(editors), HOUSE);
    return planCleanUp(proposals, withTexts(UNDECIDED, proposals.texts, true), false);
  };
  const CLEAN = { bylineText: 'Triệu Biển', eventDate: '2026-12-01', endMark: true };
  const BEFORE = { bylineText: 'Lan', eventDate: null, endMark: false };

  it('goes back whole with one undo, the fields of the story too, and forth again', async () => {
    const { editors, undo } = aStory();
    const { hand, fields } = aHand();
    expect(await carryOut(editors, everything(editors), hand)).toMatchObject({ ok: true, takeBack: null });
    expect(editors.body.getText()).toBe('Sáng 01/12/2026, Ủy ban họp.\n\nCuộc họp xong.');
    expect(fields()).toEqual(CLEAN);
    undo.undo();
    await settled();
    expect(editors.body.getText()).toContain('Uỷ ban họp.\n\nCuộc họp xong./.\n\nTriệu Biển');
    expect(fields()).toEqual(BEFORE);
    undo.redo();
    await settled();
    expect(fields()).toEqual(CLEAN);
  });

  it('leaves a field that somebody has set otherwise meanwhile', async () => {
    const { editors, undo } = aStory();
    const { hand, fields, set } = aHand();
    await carryOut(editors, everything(editors), hand);
    set({ bylineText: 'Nhóm PV' });
    undo.undo();
    await settled();
    expect(fields()).toEqual({ ...BEFORE, bylineText: 'Nhóm PV' });
  });

  it('changes no word when its fields are refused, and says when they cannot go back', async () => {
    const { editors, undo } = aStory();
    const no = refuse('fields_frozen');
    const one = aHand([no]);
    expect(await carryOut(editors, everything(editors), one.hand)).toEqual(no);
    expect(editors.body.getText()).toContain('Uỷ ban');
    const other = aHand([grant(), no]);
    await carryOut(editors, everything(editors), other.hand);
    undo.undo();
    await settled();
    expect(other.refusals).toEqual(['fields_frozen']);
  });
});

describe('one part', () => {
  it('is taken to its field, and back with one undo', async () => {
    const { editors, undo } = aStory();
    const { hand, fields } = aHand();
    await takePart(editors, HOUSE, hand, { part: 'byline' });
    expect(fields().bylineText).toBe('Triệu Biển');
    expect(editors.body.getText()).not.toContain('Triệu Biển');
    await takePart(editors, HOUSE, hand, { part: 'standfirst' });
    expect(editors.standfirst.getText()).toBe('Sáng 01/12/2026, Uỷ ban họp.');
    undo.undo();
    undo.undo();
    await settled();
    expect(fields().bylineText).toBe('Lan');
    expect(editors.body.getText()).toContain('Triệu Biển');
  });

  it('that changes no word, such as the day, has its own way back', async () => {
    const { editors } = aStory();
    const { hand, fields } = aHand();
    const answer = await takePart(editors, HOUSE, hand, { day: '2026-12-01' });
    expect(fields().eventDate).toBe('2026-12-01');
    if (answer.ok) answer.takeBack?.();
    await settled();
    expect(fields().eventDate).toBe(null);
  });
});
