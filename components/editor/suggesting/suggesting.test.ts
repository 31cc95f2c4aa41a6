// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { suggestionsIn } from '#lib/article/suggestions/suggestions-in';
import { fillWorkingCopy } from '#lib/article/working-copy';
import { howWritten } from './suggesting.ts';
import { meet, Writer } from './two-writers-testing.ts';

let lan: Writer;
let ha: Writer;

beforeEach(() => {
  const story = new Y.Doc();
  const content = ['Nước lên', 'Đê cao'].map((text) => ({
    type: 'paragraph',
    content: [{ type: 'text', text }],
  }));
  fillWorkingCopy(story, { headline: '', standfirst: '', body: { type: 'doc', content } });
  const update = Y.encodeStateAsUpdate(story);
  lan = new Writer('lan', update);
  ha = new Writer('ha', update);
});

afterEach(() => {
  lan.leave();
  ha.leave();
});

const type = ({ editor, undo }: Writer, words: string, from: number, to = from) => {
  undo.stopCapturing();
  editor.view.dispatch(editor.state.tr.insertText(words, from, to));
};
const said = ({ editor }: Writer) => editor.state.doc.textBetween(0, editor.state.doc.content.size, '/');
const listed = ({ editor }: Writer) =>
  suggestionsIn(editor.state.doc).map(({ by, kind, added, removed }) => [by, kind, added, removed]);

describe('while suggesting', () => {
  it('what one writes is a suggestion, what others write is theirs', () => {
    ha.isSuggesting = false;
    type(lan, ' rất', 5);
    type(ha, '!', 17);
    meet(lan, ha);
    expect(said(lan)).toBe('Nước rất lên/Đê cao!');
    expect(listed(lan)).toEqual([['lan', 'added', ' rất', '']]);
  });

  it('it can be said that what is written is only suggested', () => {
    expect(howWritten(lan.editor)).toBe('suggested');
    lan.isSuggesting = false;
    expect(howWritten(lan.editor)).toBe('written');
  });

  it('undo takes a suggestion back, and settling too', () => {
    type(lan, 'Lũ', 1, 5);
    expect(said(lan)).toBe('NướcLũ lên/Đê cao');
    lan.editor.commands.acceptSuggestions('all');
    expect(said(lan)).toBe('Lũ lên/Đê cao');
    lan.undo.undo();
    expect(said(lan)).toBe('NướcLũ lên/Đê cao');
    lan.undo.undo();
    expect(said(lan)).toBe('Nước lên/Đê cao');
    lan.undo.redo();
    expect(listed(lan)).toEqual([['lan', 'replaced', 'Lũ', 'Nước']]);
  });

  it('only what the selection touches is settled', () => {
    type(lan, 'ơi ', 1);
    type(lan, ' lắm', lan.editor.state.doc.content.size - 1);
    lan.editor.commands.setTextSelection({ from: 1, to: 3 });
    lan.editor.commands.rejectInSelection();
    expect(said(lan)).toBe('Nước lên/Đê cao lắm');
    expect(listed(lan)).toEqual([['lan', 'added', ' lắm', '']]);
  });

  it('nothing is settled where nothing is suggested', () => {
    expect(lan.editor.commands.acceptInSelection()).toBe(false);
  });

  it('the suggestions of one person can be taken, and the others stay', () => {
    type(lan, 'ơi ', 1);
    meet(lan, ha);
    type(ha, ' lắm', ha.editor.state.doc.content.size - 1);
    meet(lan, ha);
    lan.editor.commands.acceptSuggestions(({ by }) => by === 'lan');
    meet(lan, ha);
    expect(listed(ha)).toEqual([['ha', 'added', ' lắm', '']]);
    expect(said(ha)).toBe('ơi Nước lên/Đê cao lắm');
  });
});

describe('while writing', () => {
  it('what one writes within struck words stays when these go', () => {
    lan.editor.view.dispatch(lan.editor.state.tr.delete(1, 5));
    meet(lan, ha);
    ha.isSuggesting = false;
    type(ha, 'x', 3);
    ha.editor.commands.acceptSuggestions('all');
    expect(said(ha)).toBe('x lên/Đê cao');
  });

  it('a line split off one that is only suggested is a line of its own', () => {
    lan.editor.chain().setTextSelection(5).splitBlock().run();
    meet(lan, ha);
    ha.isSuggesting = false;
    ha.editor.chain().setTextSelection(9).splitBlock().run();
    ha.editor.commands.rejectSuggestions('all');
    expect(said(ha)).toBe('Nước l/ên/Đê cao');
  });
});

it('what is copied has no struck words', () => {
  lan.editor.view.dispatch(lan.editor.state.tr.delete(1, 5));
  const copied = lan.editor.view.serializeForClipboard(lan.editor.state.doc.slice(1, 9));
  expect(copied.text).toBe(' lên');
  expect(copied.dom.innerHTML).not.toContain('Nước');
});

describe('an input method that writes struck words anew around a letter', () => {
  /** Without the marks, as the browser leaves the words while a syllable is put together in them. */
  function composeIn(isSuggesting: boolean): void {
    lan.editor.view.dispatch(lan.editor.state.tr.delete(1, 5));
    meet(lan, ha);
    ha.isSuggesting = isSuggesting;
    for (const [until, words] of [
      [5, 'Nưaớc'],
      [6, 'Nưâớc'],
    ] as const)
      ha.editor.view.dispatch(ha.editor.state.tr.replaceWith(1, until, ha.editor.schema.text(words)));
  }

  it('leaves them struck, and only the letter is written', () => {
    composeIn(false);
    expect(listed(ha)).toEqual([['lan', 'removed', '', 'Nước']]);
    ha.editor.commands.acceptSuggestions('all');
    expect(said(ha)).toBe('â lên/Đê cao');
  });

  it('leaves them struck, and only the letter is suggested', () => {
    composeIn(true);
    expect(listed(ha)).toEqual([
      ['lan', 'removed', '', 'Nước'],
      ['ha', 'added', 'â', ''],
    ]);
  });
});
