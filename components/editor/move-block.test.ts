import type { Schema } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '#lib/article/schema';
import { asSuggestion } from '#lib/article/suggestions/as-suggestion';
import { settle } from '#lib/article/suggestions/settle';
import { writingSchema } from '#lib/article/writing-schema';
import { insertBlock } from './insert-block.ts';
import { moveBlock } from './move-block.ts';

const schema = articleSchema();

/** A body of paragraphs; the caret stands before "|", or the selection between two of them. */
const bodyOf = (...lines: string[]) => bodyIn(schema, lines);

function bodyIn(schema: Schema, lines: readonly string[]): EditorState {
  const doc = schema.node(
    'doc',
    null,
    lines.map((line) => {
      const text = line.replaceAll('|', '');
      return schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
    }),
  );
  const marks: number[] = [];
  let position = 0;
  for (const line of lines) {
    for (let at = line.indexOf('|'), seen = 0; at >= 0; at = line.indexOf('|', at + 1), seen += 1)
      marks.push(position + 1 + at - seen);
    position += line.replaceAll('|', '').length + 2;
  }
  const [anchor = 1, head = anchor] = marks;
  return EditorState.create({ doc, selection: TextSelection.create(doc, anchor, head) });
}

const linesOf = (state: EditorState) => state.doc.content.content.map((node) => node.textContent);
const moved = (state: EditorState, towards: 'up' | 'down') => {
  const tr = moveBlock(state, towards);
  return tr && state.apply(tr);
};

describe('a block is moved', () => {
  it('up, and the caret goes with it', () => {
    const state = moved(bodyOf('một', 'ha|i', 'ba'), 'up');
    expect(state && linesOf(state)).toEqual(['hai', 'một', 'ba']);
    expect(state?.selection.$from.parentOffset).toBe(2);
    expect(state?.selection.$from.parent.textContent).toBe('hai');
  });

  it('down, several at once', () => {
    const state = moved(bodyOf('m|ột', 'ha|i', 'ba', 'bốn'), 'down');
    expect(state && linesOf(state)).toEqual(['ba', 'một', 'hai', 'bốn']);
    expect(state?.doc.textBetween(state.selection.from, state.selection.to, '/')).toBe('ột/ha');
  });

  it.each([
    ['up', ['một', 'hai', 'b|a'], ['ba', 'một', 'hai']],
    ['down', ['m|ột', 'hai', 'ba'], ['hai', 'ba', 'một']],
  ] as const)('%s past what is struck already, twice while suggesting', (towards, lines, expected) => {
    let ids = 0;
    const suggested = (state: EditorState) => {
      const tr = moveBlock(state, towards);
      if (!tr) throw new Error('It stays where it is.');
      return state.apply(asSuggestion(tr, state, { by: 'lan', at: 1_000, newId: () => `s${++ids}` }));
    };
    const before = bodyIn(writingSchema(), lines);
    const twice = suggested(suggested(before));
    const settled = (fate: 'accept' | 'reject') => linesOf(twice.apply(settle(twice.tr, 'all', fate)));
    expect(settled('accept')).toEqual(expected);
    expect(settled('reject')).toEqual(linesOf(before));
  });

  it('not beyond the first or the last', () => {
    expect(moved(bodyOf('m|ột', 'hai'), 'up')).toBeNull();
    expect(moved(bodyOf('một', 'ha|i'), 'down')).toBeNull();
  });
});

describe('a block is put in', () => {
  const divider = () => schema.node('divider');

  it('in place of an empty paragraph, with a paragraph to go on in', () => {
    const state = bodyOf('một', '|');
    const after = state.apply(insertBlock(state, divider()));
    expect(after.doc.content.content.map(({ type }) => type.name)).toEqual([
      'paragraph',
      'divider',
      'paragraph',
    ]);
    expect(after.selection.$from.index(0)).toBe(2);
  });

  it('after a paragraph that has words', () => {
    const state = bodyOf('m|ột', 'hai');
    const after = state.apply(insertBlock(state, divider()));
    expect(after.doc.content.content.map(({ type }) => type.name)).toEqual([
      'paragraph',
      'divider',
      'paragraph',
    ]);
    expect(linesOf(after)).toEqual(['một', '', 'hai']);
  });

  it('with the caret in it where it can be written in', () => {
    const state = bodyOf('|');
    const quote = schema.nodes.pullQuote?.createAndFill();
    if (!quote) throw new Error('no pull quote');
    const after = state.apply(insertBlock(state, quote));
    expect(after.selection.$from.parent.type.name).toBe('pullQuoteText');
  });
});
