import { joinBackward, setBlockType, splitBlock, toggleMark, wrapIn } from '@tiptap/pm/commands';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { addRowAfter, deleteColumn, deleteRow } from '@tiptap/pm/tables';
import { describe, expect, it } from 'vitest';
import { writingSchema } from '#lib/article/writing-schema';
import { asSuggestion } from './as-suggestion.ts';
import { settle } from './settle.ts';
import { suggestionsIn } from './suggestions-in.ts';

const schema = writingSchema();
const p = (...words: (string | Node)[]) => schema.node('paragraph', null, words.map(asWords));
const h = (words: string) => schema.node('crosshead', { level: 2 }, schema.text(words));
const ul = (...points: string[]) =>
  schema.node(
    'bulletList',
    null,
    points.map((words) => schema.node('listItem', null, p(words))),
  );
const table = () =>
  schema.node(
    'table',
    null,
    [1, 2].map(() =>
      schema.node(
        'tableRow',
        null,
        ['a', 'b'].map((words) => schema.node('tableCell', null, p(words))),
      ),
    ),
  );
const picture = () => schema.nodes.picture?.createAndFill({ mediaId: 'm1' }) as Node;
const asWords = (words: string | Node) => (typeof words === 'string' ? schema.text(words) : words);

/** A story with the caret, or a selection, at these places. */
function at(blocks: Node[], from: number, to = from): EditorState {
  const doc = schema.node('doc', null, blocks);
  return EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
}

function made(state: EditorState, command: Command): Transaction {
  let tr: Transaction | null = null;
  command(state, (done) => {
    tr = done;
  });
  if (!tr) throw new Error('This cannot be done here.');
  return tr;
}

let ids = 0;
const suggest = (state: EditorState, tr: Transaction, by = 'lan', time = 1_000) =>
  state.apply(asSuggestion(tr, state, { by, at: time, newId: () => `s${++ids}` }));
const settled = ({ tr }: EditorState, fate: 'accept' | 'reject') => settle(tr, 'all', fate).doc;
const node = (name: string) => schema.nodes[name] as never;

type Doing = readonly [
  what: string,
  state: EditorState,
  doing: (state: EditorState) => Transaction,
  kinds: string[],
];

const DOINGS: Doing[] = [
  ['typing', at([p('Nước lên')], 6), ({ tr }) => tr.insertText(' sông'), ['added']],
  ['Backspace', at([p('Nước lên')], 5), ({ tr }) => tr.delete(4, 5), ['removed']],
  [
    'deleting across paragraphs',
    at([p('Nước lên'), p('Đê'), p('cao')], 3),
    ({ tr }) => tr.delete(3, 16),
    ['removed'],
  ],
  ['typing over a selection', at([p('Nước lên')], 1, 5), ({ tr }) => tr.insertText('Lũ', 1, 5), ['replaced']],
  [
    'bold',
    at([p('Nước lên')], 1, 5),
    (state) => made(state, toggleMark(schema.marks.bold as never)),
    ['restyled'],
  ],
  [
    'a link over three paragraphs',
    at([p('Nước'), p('lên'), p('cao')], 2, 14),
    (state) => made(state, toggleMark(schema.marks.link as never, { href: 'https://bensong.example/' })),
    ['restyled'],
  ],
  ['Enter', at([p('Nước lên')], 5), (state) => made(state, splitBlock), ['split']],
  [
    'Backspace at the beginning',
    at([p('Nước'), p('lên')], 7),
    (state) => made(state, joinBackward),
    ['joined'],
  ],
  [
    'a crosshead',
    at([p('Nước lên'), p('x')], 3),
    (state) => made(state, setBlockType(node('crosshead'), { level: 2 })),
    ['changed'],
  ],
  ['a lower crosshead', at([h('Nước')], 3), ({ tr }) => tr.setNodeMarkup(0, null, { level: 3 }), ['changed']],
  [
    'a quotation',
    at([p('Nước lên'), p('x')], 3),
    (state) => made(state, wrapIn(node('quotation'))),
    ['changed'],
  ],
  [
    'a list',
    at([p('một'), p('hai')], 2, 7),
    (state) => made(state, wrapInList(node('bulletList'))),
    ['changed'],
  ],
  [
    'a new point',
    at([ul('một', 'hai')], 5),
    (state) => made(state, splitListItem(node('listItem'))),
    ['split'],
  ],
  [
    'a point lifted',
    at([ul('một', 'hai')], 11),
    (state) => made(state, liftListItem(node('listItem'))),
    ['changed'],
  ],
  [
    'a point sunk',
    at([ul('một', 'hai')], 11),
    (state) => made(state, sinkListItem(node('listItem'))),
    ['changed'],
  ],
  ['a picture put in', at([p('Nước'), p('lên')], 2), ({ tr }) => tr.insert(6, picture()), ['added']],
  [
    'a picture taken out',
    at([p('Nước'), picture(), p('lên')], 2),
    ({ tr }) => tr.delete(6, 6 + picture().nodeSize),
    ['removed'],
  ],
  [
    'a picture made wide',
    at([p('Nước'), picture()], 2),
    ({ tr, doc }) => tr.setNodeMarkup(6, null, { ...doc.child(1).attrs, size: 'wide' }),
    ['changed'],
  ],
  ['a caption', at([p('Nước'), picture()], 8), ({ tr }) => tr.insertText('Bến phà'), ['added']],
  [
    'a block moved',
    at([p('một'), p('hai'), p('ba')], 2),
    ({ tr, doc }) => tr.delete(0, 5).insert(5, doc.child(0)),
    ['moved'],
  ],
  ['a row', at([table()], 5), (state) => made(state, addRowAfter), ['added']],
  ['a row taken out', at([table()], 5), (state) => made(state, deleteRow), ['removed']],
  ['a column taken out', at([table()], 5), (state) => made(state, deleteColumn), ['removed']],
  ['words in a cell', at([table()], 5), ({ tr }) => tr.insertText('xã '), ['added']],
  [
    'many blocks pasted',
    at([p('Nước lên')], 5),
    ({ tr }) => tr.replace(5, 5, new Slice(Fragment.from([p('một'), ul('hai'), p('ba')]), 1, 1)),
    ['replaced'],
  ],
  [
    'many paragraphs pasted',
    at([p('Nước lên')], 5),
    ({ tr }) => tr.replace(5, 5, new Slice(Fragment.from([p('một'), p('hai')]), 1, 1)),
    ['added'],
  ],
  ['a line break', at([p('Nước lên')], 5), ({ tr }) => tr.insert(5, schema.node('hardBreak')), ['added']],
  [
    'corrections here and there',
    at([p('aNướca'), p('lên'), p('aa')], 2),
    ({ tr }) => tr.insertText('â', 15, 16).insertText('â', 6, 7).insertText('â', 1, 2),
    ['replaced', 'replaced', 'replaced'],
  ],
];

describe.each(DOINGS)('%s, suggested', (_what, state, doing, kinds) => {
  it('gives what was written when it is taken, and what stood there when it is not', () => {
    const written = doing(state);
    const suggested = suggest(state, doing(state));
    suggested.doc.check();
    expect(settled(suggested, 'accept').toJSON()).toEqual(written.doc.toJSON());
    expect(settled(suggested, 'reject').toJSON()).toEqual(state.doc.toJSON());
  });

  it('is listed as what it is', () => {
    const listed = suggestionsIn(suggest(state, doing(state)).doc);
    expect(listed.map(({ kind, by, at: time }) => [kind, by, time])).toEqual(
      kinds.map((kind) => [kind, 'lan', 1_000]),
    );
  });
});

describe('what is one’s own suggestion', () => {
  it('is written on and corrected without a trace', () => {
    let state = at([p('Nước lên')], 5);
    for (const letter of ' tiees') state = suggest(state, state.tr.insertText(letter));
    state = suggest(state, state.tr.delete(state.selection.from - 3, state.selection.from));
    state = suggest(state, state.tr.insertText('ế'));
    expect(suggestionsIn(state.doc)).toMatchObject([{ kind: 'added', added: ' tiế' }]);
    expect(state.selection.from).toBe(9);
  });

  it('is gone when it is taken back by hand, and so is a line', () => {
    let state = at([p('Nước lên')], 5);
    state = suggest(state, made(state, splitBlock));
    state = suggest(state, state.tr.insertText('x'));
    state = suggest(state, state.tr.delete(7, 8));
    state = suggest(state, made(state, joinBackward));
    expect(state.doc.toJSON()).toEqual(at([p('Nước lên')], 1).doc.toJSON());
  });

  it('is one suggestion when old words make room for it', () => {
    let state = at([p('Bà con gặt')], 7);
    for (const until of [7, 6]) state = suggest(state, state.tr.delete(until - 1, until));
    for (const letter of 'ác') state = suggest(state, state.tr.insertText(letter));
    expect(suggestionsIn(state.doc)).toMatchObject([{ kind: 'replaced', added: 'ác', removed: 'on' }]);
  });
});

describe('a cell of a table', () => {
  const shapeOf = ({ doc }: EditorState) => doc.child(0).children.map((row) => row.childCount);
  const typed = (state: EditorState, words: string) =>
    [...words].reduce((now, letter) => suggest(now, now.tr.insertText(letter)), state);

  it('is written in letter by letter over the word that stood there', () => {
    const state = typed(at([table()], 4, 5), 'hôm');
    expect(shapeOf(state)).toEqual([2, 2]);
    expect(suggestionsIn(state.doc)).toMatchObject([{ kind: 'replaced', added: 'hôm', removed: 'a' }]);
  });

  it('stays beside the others when lines in it are split and become a list', () => {
    let state = typed(at([table()], 5), 'x');
    state = suggest(state, made(state, splitBlock));
    state = typed(state, 'y');
    state = suggest(state, made(state, wrapInList(node('bulletList'))));
    expect(shapeOf(state)).toEqual([2, 2]);
    expect(settled(state, 'reject').toJSON()).toEqual(at([table()], 4).doc.toJSON());
  });
});

describe('somebody else’s suggestion', () => {
  const byHa = suggest(at([p('Nước lên')], 5), at([p('Nước lên')], 5).tr.insertText(' rất cao'), 'ha');

  it('is struck, not deleted, and stays whole', () => {
    const state = suggest(byHa, byHa.tr.delete(5, 9));
    expect(suggestionsIn(state.doc)).toMatchObject([
      { by: 'ha', added: ' rất cao' },
      { by: 'lan', removed: ' rất' },
    ]);
    expect(settled(state, 'reject').textContent).toBe('Nước lên');
    expect(settled(state, 'accept').textContent).toBe('Nước cao lên');
  });

  it('keeps what is written inside it apart: not taking the one leaves the other', () => {
    const state = suggest(byHa, byHa.tr.insertText(' khá', 9));
    expect(settle(state.tr, ({ by }) => by === 'ha', 'reject').doc.textContent).toBe('Nước khá lên');
    expect(settle(state.tr, ({ by }) => by === 'lan', 'reject').doc.textContent).toBe('Nước rất cao lên');
  });
});

it('words of several lines are listed line by line', () => {
  const lines = at([p('Nước lên'), p('Đê cao')], 6, 13);
  const { tr } = lines;
  expect(suggestionsIn(suggest(lines, tr.addMark(6, 13, schema.mark('bold'))).doc)).toMatchObject([
    { kind: 'restyled', added: 'lên\nĐê' },
  ]);
});

describe('the caret', () => {
  it('goes before what Backspace strikes, and behind what Delete strikes', () => {
    const state = at([p('Nước lên')], 5);
    expect(suggest(state, state.tr.delete(4, 5)).selection.from).toBe(4);
    expect(suggest(state, state.tr.delete(5, 6)).selection.from).toBe(6);
  });

  it('stands in the new line after Enter, and at the end of the line before after a join', () => {
    const state = at([p('Nước'), p('lên')], 7);
    expect(suggest(state, made(state, joinBackward)).selection.from).toBe(5);
    const whole = at([p('Nước lên')], 5);
    expect(suggest(whole, made(whole, splitBlock)).selection.from).toBe(7);
  });
});

it('comments about a block stay with it when it is set anew, and are no change of it', () => {
  const about = schema.node('paragraph', { discussed: [3] }, schema.text('Đê cao'));
  const state = at([about], 2);
  const after = suggest(state, state.tr.setNodeMarkup(0, null, { discussed: null }));
  expect(after.doc.eq(state.doc)).toBe(true);
});

it('what another suggests about the paragraph in a point of a list stays when it is set anew', () => {
  const came = { id: 'h1', by: 'ha', at: 5, kind: 'split' };
  const point = schema.node('listItem', null, schema.node('paragraph', { came }, schema.text('Đê cao')));
  const state = at([schema.node('bulletList', null, point)], 4);
  const after = suggest(state, state.tr.setNodeMarkup(2, null, { came: null }));
  expect(after.doc.eq(state.doc)).toBe(true);
});
