import {
  joinBackward,
  joinForward,
  lift,
  setBlockType,
  splitBlock,
  toggleMark,
  wrapIn,
} from '@tiptap/pm/commands';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  TableMap,
  toggleHeaderColumn,
  toggleHeaderRow,
} from '@tiptap/pm/tables';

/** The same numbers for the same seed on every machine. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number below this one. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  pick<Thing>(things: readonly Thing[]): Thing {
    return things[this.below(things.length)] as Thing;
  }
}

/** One of the things that a writer can do to a story, done somewhere in it; null when it cannot be done there. */
export function randomEdit(state: EditorState, chance: Chance): Transaction | null {
  const placed = state.apply(state.tr.setSelection(randomSelection(state.doc, chance)));
  const isTable = ({ type }: Node) => type.spec.tableRole === 'table';
  const edits = state.doc.children.some(isTable) ? [...EDITS, ...EDITS_OF_TABLES] : EDITS;
  const edit = chance.pick(edits)(placed, chance);
  // What reaches over several cells of a table the editor selects as cells, and makes no one cell of them.
  return edit && holesIn(edit.doc).length > holesIn(state.doc).length ? null : edit;
}

/** What keeps tables from being grids. */
export function holesIn(doc: Node): unknown[] {
  const holes: unknown[] = [];
  doc.descendants((node) => {
    if (node.type.spec.tableRole === 'table') holes.push(...(TableMap.get(node).problems ?? []));
  });
  return holes;
}

/** Something that a writer can do to the words of a line, as often as not within what is suggested there. */
export function randomEditOfWords(state: EditorState, chance: Chance): Transaction | null {
  const placed = state.apply(state.tr.setSelection(randomSelection(state.doc, chance)));
  return chance.pick(EDITS_OF_WORDS)(placed, chance);
}

export type Edit = (state: EditorState, chance: Chance) => Transaction | null;

const WORDS = ['nước ', 'lũ', ' về', 'đê', '.', 'aa', 'tiếng Việt '];

const typing: Edit = (state, chance) => {
  const { from, to } = state.selection;
  return state.tr.insertText(chance.pick(WORDS), from, chance.below(3) ? from : to);
};

/** In the midst of words that somebody suggests something about; as they look there, or as where they come from. */
const typingWithin: Edit = ({ tr, doc, schema }, chance) => {
  const places: number[] = [];
  doc.descendants((node, at) => {
    if (node.marks.length === 0) return;
    for (let inside = 1; inside < node.nodeSize; inside += 1) places.push(at + inside);
  });
  if (places.length === 0) return null;
  const place = chance.pick(places);
  const words = chance.pick(WORDS);
  return chance.below(3) ? tr.insertText(words, place) : tr.insert(place, schema.text(words));
};

const deleting: Edit = ({ tr, selection: { from, to } }) => (from < to ? tr.delete(from, to) : null);

const deletingALetter: Edit = ({ tr, selection: { $head, head } }) =>
  $head.parentOffset > 0 ? tr.delete(head - 1, head) : null;

const deletingABlock: Edit = ({ tr, selection: { $head } }) => tr.delete($head.before(1), $head.after(1));

const movingABlock: Edit = ({ tr, doc, selection: { $head } }, chance) => {
  const block = doc.child($head.index(0));
  const left = tr.delete($head.before(1), $head.after(1));
  let landing = 0;
  for (let index = chance.below(left.doc.childCount + 1); index > 0; index -= 1)
    landing += left.doc.child(index - 1).nodeSize;
  return left.insert(landing, block);
};

const pasting: Edit = ({ tr, schema, selection: { from, to } }, chance) => {
  const lines = Array.from({ length: 1 + chance.below(3) }, () =>
    schema.node(chance.pick(['paragraph', 'crosshead']), null, schema.text(chance.pick(WORDS))),
  );
  return tr.replace(from, to, new Slice(Fragment.from(lines), 1, 1));
};

const inserting: Edit = ({ tr, schema, selection: { $head } }, chance) => {
  const name = chance.pick(['divider', 'picture', 'pullQuote', 'paragraph']);
  const block = schema.nodes[name]?.createAndFill(name === 'picture' ? { mediaId: 'm1' } : null);
  return block ? tr.insert($head.after(1), block) : null;
};

const breakingALine: Edit = ({ tr, schema, selection: { $head, head } }) =>
  $head.parent.type.contentMatch.matchType(schema.nodes.hardBreak as never)
    ? tr.insert(head, schema.node('hardBreak'))
    : null;

const changingSettings: Edit = ({ tr, doc, selection: { $head } }) => {
  const block = doc.child($head.index(0));
  if (block.type.name === 'picture')
    return tr.setNodeMarkup($head.before(1), null, { ...block.attrs, size: 'wide' });
  if (block.type.name !== 'crosshead') return null;
  return tr.setNodeMarkup($head.before(1), null, { ...block.attrs, level: block.attrs.level === 2 ? 3 : 2 });
};

const replacingHereAndThere: Edit = ({ tr, doc }) => {
  const places: number[] = [];
  doc.descendants((node, at) => {
    for (const [index, letter] of [...(node.text ?? '')].entries())
      if (letter === 'a') places.push(at + index);
  });
  for (const place of places.reverse()) tr.insertText('â', place, place + 1);
  return tr.docChanged ? tr : null;
};

/** What the bar above a table can do, in some cell of it. */
const changingATable: Edit = (state, chance) => {
  const cells: number[] = [];
  state.doc.descendants(({ type }, at) => {
    if (/cell/.test(type.spec.tableRole ?? '')) cells.push(at);
  });
  if (cells.length === 0) return null;
  const selection = Selection.near(state.doc.resolve(chance.pick(cells) + 1));
  const placed = state.apply(state.tr.setSelection(selection));
  return by(() => chance.pick(TABLE_COMMANDS))(placed, chance);
};

const TABLE_COMMANDS: readonly Command[] = [
  addColumnAfter,
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  toggleHeaderRow,
  toggleHeaderColumn,
];

function by(command: (state: EditorState, chance: Chance) => Command): Edit {
  return (state, chance) => {
    let made: Transaction | null = null;
    command(state, chance)(state, (tr) => {
      made = tr;
    });
    return made;
  };
}

const type = (state: EditorState, name: string) => state.schema.nodes[name] as never;

const toggling = by((state, chance) =>
  toggleMark(state.schema.marks[chance.pick(['bold', 'italic'])] as never),
);

const EDITS_OF_WORDS: readonly Edit[] = [typing, typingWithin, typingWithin, deleting, deleting, toggling];

const EDITS: readonly Edit[] = [
  typing,
  typing,
  typing,
  typing,
  typingWithin,
  typingWithin,
  deleting,
  deleting,
  deletingALetter,
  deletingALetter,
  deletingABlock,
  movingABlock,
  pasting,
  inserting,
  breakingALine,
  changingSettings,
  replacingHereAndThere,
  by(() => splitBlock),
  by(() => splitBlock),
  by(() => joinBackward),
  by(() => joinBackward),
  by(() => joinForward),
  by(() => lift),
  toggling,
  by((state) => toggleMark(state.schema.marks.link as never, { href: 'https://bensong.example/' })),
  by((state) => setBlockType(type(state, 'crosshead'), { level: 2 })),
  by((state) => setBlockType(type(state, 'paragraph'))),
  by((state) => wrapIn(type(state, 'quotation'))),
  by((state, chance) => wrapInList(type(state, chance.pick(['bulletList', 'orderedList'])))),
  by((state) => splitListItem(type(state, 'listItem'))),
  by((state) => liftListItem(type(state, 'listItem'))),
  by((state) => sinkListItem(type(state, 'listItem'))),
];

const EDITS_OF_TABLES: readonly Edit[] = [changingATable, changingATable, changingATable];

function randomSelection(doc: Node, chance: Chance): Selection {
  const near = () => doc.resolve(chance.below(doc.content.size + 1));
  const $anchor = near();
  const isCaret = chance.below(3) > 0;
  const head = isCaret
    ? $anchor
    : chance.below(2)
      ? near()
      : doc.resolve(Math.min(doc.content.size, $anchor.pos + chance.below(6)));
  // At the very edge of a line as often as within one, for that is where lines are split and joined.
  const selection = TextSelection.between($anchor, head);
  if (!isCaret || chance.below(3) > 0 || !selection.$head.parent.isTextblock) return selection;
  return TextSelection.create(doc, chance.below(2) ? selection.$head.start() : selection.$head.end());
}
