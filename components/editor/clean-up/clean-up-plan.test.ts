import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { articleSchema, lineExtensions } from '#lib/article/schema';
import { type CleanUpChoice, UNDECIDED, withPart, withTexts } from './clean-up-choice.ts';
import { planCleanUp } from './clean-up-plan.ts';
import { isClean, type Proposals, readProposals } from './clean-up-proposals.ts';
import { cleanUpTransaction, lineTransaction } from './clean-up-transaction.ts';

const schema = articleSchema();
const lineSchema = getSchema(lineExtensions);
const HOUSE = {
  toneStyle: 'old',
  names: ['Phan Thuý Mai'],
  today: '2026-11-25',
  hasEventDate: false,
} as const;

type Sheet = { headline: Node; standfirst: Node; body: Node };

const paragraph = (text: string) => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
const line = (text: string) =>
  lineSchema.node('doc', null, [
    lineSchema.node('paragraph', null, text === '' ? [] : [lineSchema.text(text)]),
  ]);

function sheetOf(
  body: readonly (string | Node)[],
  headline = 'Nước lên nhanh',
  standfirst = 'Ba ngầm cấm xe.',
): Sheet {
  const blocks = body.map((block) => (typeof block === 'string' ? paragraph(block) : block));
  return { headline: line(headline), standfirst: line(standfirst), body: schema.node('doc', null, blocks) };
}

const linesOf = (doc: Node) => doc.content.content.map((node) => node.textContent);

type Choose = (choice: CleanUpChoice, proposals: Proposals) => CleanUpChoice;
const asUsual: Choose = (choice) => choice;

/** What a story is after somebody chose so among what was proposed. */
function cleanUp(sheet: Sheet, choose = asUsual) {
  const proposals = readProposals(sheet, HOUSE);
  const plan = planCleanUp(proposals, choose(UNDECIDED, proposals), false);
  const after = (field: keyof Sheet) => {
    const state = EditorState.create({ doc: sheet[field] });
    const moved = field === 'body' ? null : plan[field];
    const tr = moved === null ? cleanUpTransaction(state, plan.edits[field]) : lineTransaction(state, moved);
    tr?.doc.check();
    return tr?.doc ?? sheet[field];
  };
  const body = after('body');
  return {
    body,
    lines: linesOf(body),
    headline: after('headline').textContent,
    standfirst: after('standfirst').textContent,
    fields: plan.fields,
    plan,
  };
}

const takeAll: Choose = (choice, { texts }) => withTexts(choice, texts, true);

describe('a story pasted whole into the body', () => {
  const pasted = [
    'Ban Tuyên giáo Tỉnh uỷ kiểm tra công tác tuyên giáo năm 2020 tại Đảng bộ thành phố Bến Ngàn',
    'Sáng 01/12,\u00a0 đoàn kiểm tra của Tỉnh uỷ làm việc với 5/8 Đảng bộ phường.',
    'Đoàn lập “ Sổ ghi danh người tốt” , nghe báo cáo viên….Công tác tốt.',
    'Đoàn tới thăm phường Nguyễn Thị Minh Khai./.',
    'Triệu Biển',
    '',
  ];

  it('gives headline, byline and end mark their places; words only lose what is surely wrong', () => {
    const { lines, headline, standfirst, fields, plan } = cleanUp(sheetOf(pasted, '', ''));
    expect(headline).toBe(pasted[0]);
    expect(standfirst).toBe('');
    expect(fields).toEqual({ bylineText: 'Triệu Biển', endMark: true });
    expect(lines).toEqual([
      'Sáng 01/12, đoàn kiểm tra của Tỉnh uỷ làm việc với 5/8 Đảng bộ phường.',
      pasted[2],
      'Đoàn tới thăm phường Nguyễn Thị Minh Khai.',
    ]);
    expect(plan.count).toBe(4);
  });

  it('is clean after everything was accepted, and then has nothing more to propose', () => {
    const done = cleanUp(sheetOf(pasted, '', ''), (choice, proposals) => ({
      ...withPart(takeAll(choice, proposals), 'standfirst', true),
      day: proposals.dates[0]?.day ?? null,
    }));
    expect(done.headline).toContain('Tỉnh ủy');
    expect(done.standfirst).toBe('Sáng 01/12, đoàn kiểm tra của Tỉnh ủy làm việc với 5/8 Đảng bộ phường.');
    expect(done.fields).toEqual({ bylineText: 'Triệu Biển', endMark: true, eventDate: '2026-12-01' });
    expect(done.lines).toEqual([
      'Đoàn lập “Sổ ghi danh người tốt”, nghe báo cáo viên… Công tác tốt.',
      'Đoàn tới thăm phường Nguyễn Thị Minh Khai.',
    ]);
    const again = readProposals(sheetOf(done.lines, done.headline, done.standfirst), {
      ...HOUSE,
      hasEventDate: true,
    });
    expect(isClean(again)).toBe(true);
  });

  it('stays letter by letter as it was when nothing is accepted', () => {
    const sheet = sheetOf(pasted, '', '');
    const { body, fields, plan } = cleanUp(sheet, (choice, { texts }) =>
      (['headline', 'byline', 'endMark'] as const).reduce(
        (left, part) => withPart(left, part, false),
        withTexts(choice, texts, false),
      ),
    );
    expect(body.eq(sheet.body)).toBe(true);
    expect(fields).toEqual({});
    expect(plan.count).toBe(0);
  });

  it('never gets a day whose year is a guess unless somebody chose it', () => {
    const [date] = readProposals(sheetOf(pasted), HOUSE).dates;
    expect(date).toMatchObject({ written: '01/12', day: '2026-12-01', isGuess: true });
    expect(cleanUp(sheetOf(pasted)).fields.eventDate).toBeUndefined();
    expect(cleanUp(sheetOf(['Ngày 01/12/2020, đoàn họp.'])).fields.eventDate).toBe('2020-12-01');
  });
});

describe('byline and end mark', () => {
  it.each([
    [['Ba ngầm cấm xe./. Triệu Biển'], ['Ba ngầm cấm xe.']],
    [['Ba ngầm cấm xe.', 'Triệu Biển./.'], ['Ba ngầm cấm xe.']],
    [['Ba ngầm cấm xe.', './.', 'Triệu Biển'], ['Ba ngầm cấm xe.']],
    [['Ba ngầm cấm xe.', 'Triệu Biển', './.', ' '], ['Ba ngầm cấm xe.']],
  ])('of %j leave %j', (body, rest) => {
    const { lines, fields } = cleanUp(sheetOf(['Nước lên.', ...body]));
    expect(lines).toEqual(['Nước lên.', ...rest]);
    expect(fields).toEqual({ bylineText: 'Triệu Biển', endMark: true });
  });

  it('can each be left where they stand', () => {
    const left = cleanUp(sheetOf(['Nước lên.', 'Cấm xe./.', 'Triệu Biển']), (choice) =>
      withPart(choice, 'byline', false),
    );
    expect(left.lines).toEqual(['Nước lên.', 'Cấm xe.', 'Triệu Biển']);
    expect(left.fields).toEqual({ endMark: true });
  });

  it('are not looked for in lists and quotations, and a lone line is no byline', () => {
    const quotation = schema.node('quotation', null, [paragraph('Triệu Biển')]);
    expect(readProposals(sheetOf(['Nước lên.', quotation]), HOUSE).byline).toBeNull();
    expect(readProposals(sheetOf(['Triệu Biển']), HOUSE).byline).toBeNull();
  });
});

describe('marks and inline nodes', () => {
  const bold = schema.mark('bold');
  const link = schema.mark('link', { href: 'https://bao.example/hoà' });

  it('survive the words between them', () => {
    const block = schema.node('paragraph', null, [
      schema.text('Tỉnh '),
      schema.text('uỷ', [bold]),
      schema.node('hardBreak'),
      schema.text('họp , rồi'),
      schema.text('  xem', [bold]),
    ]);
    const { body } = cleanUp(sheetOf([block]), takeAll);
    expect(body.firstChild?.toString()).toBe(
      'paragraph("Tỉnh ", bold("ủy"), hardBreak, "họp, rồi", bold(" xem"))',
    );
  });

  it('never change the words of a link', () => {
    const block = schema.node('paragraph', null, [
      schema.text('xem uỷ ban '),
      schema.text('uỷ ban , uỷ viên', [link]),
      schema.text(' , uỷ'),
    ]);
    expect(cleanUp(sheetOf([block]), takeAll).lines).toEqual(['xem ủy ban uỷ ban , uỷ viên, ủy']);
  });

  it('leave the words of a quotation and the names of people as they were written', () => {
    const quotation = schema.node('quotation', null, [paragraph('Uỷ ban tỉnh , kính gửi')]);
    expect(cleanUp(sheetOf(['Chị Thuý ở uỷ ban', quotation]), takeAll).lines).toEqual([
      'Chị Thuý ở ủy ban',
      'Uỷ ban tỉnh, kính gửi',
    ]);
  });
});

it('the caret stays at its letter', () => {
  const sheet = sheetOf(['Tỉnh  uỷ họp , rồi về', 'Hết  bài']);
  const caret = 'Tỉnh  uỷ họp , rồi'.length + 1;
  const state = EditorState.create({ doc: sheet.body, selection: TextSelection.create(sheet.body, caret) });
  const proposals = readProposals(sheet, HOUSE);
  const plan = planCleanUp(proposals, withTexts(UNDECIDED, proposals.texts, true), false);
  const tr = cleanUpTransaction(state, plan.edits.body);
  expect(tr?.doc.textBetween(1, tr.selection.from)).toBe('Tỉnh ủy họp, rồi');
});

it('a proposal keeps its key when the text elsewhere changes, and of two alike each has its own', () => {
  const keysOf = (...body: string[]) => readProposals(sheetOf(body), HOUSE).texts.map(({ key }) => key);
  const before = keysOf('Nước  lên', 'Uỷ ban', 'Uỷ ban');
  expect(new Set(before).size).toBe(3);
  expect(keysOf('Đoạn mới của người khác', 'Nước  lên', 'Uỷ ban', 'Uỷ ban')).toEqual(before);
});

it('a body of which all moves away is an empty paragraph', () => {
  const sheet = sheetOf(['Triệu Biển']);
  const tr = cleanUpTransaction(EditorState.create({ doc: sheet.body }), [
    { from: 0, until: 12, becomes: '' },
  ]);
  expect(tr?.doc.toString()).toBe('doc(paragraph)');
});
