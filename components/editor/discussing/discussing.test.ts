// @vitest-environment jsdom
import { NodeSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { findWords } from '#lib/article/threads/thread-places';
import { workingText } from '#lib/article/working-copy';
import { selectedIn } from './about-place.ts';
import { aDesk, discuss, LINES, linesOf, PICTURE, select, sitDown, wordsOf } from './discussing-testing.ts';
import { threadsIn } from './threads-in.ts';

describe('what is selected', () => {
  it('is found by the house in one block, across blocks and marks, and in the headline', () => {
    const desk = aDesk('Nước <strong>tràn bờ</strong> bao<br>120 héc-ta.', 'Bà con gặt chạy nước.');
    select(desk, 'tràn bờ');
    expect(discuss(desk, 1)).toBe('tràn bờ');
    desk.body.commands.setTextSelection({ from: 6, to: 38 });
    expect(discuss(desk, 2)).toBe('tràn bờ bao 120 héc-ta. Bà con');
    desk.headline.commands.setContent('<p>Nước lên sớm</p>');
    select(desk, 'lên', desk.headline);
    discuss(desk, 4, 'headline');
    expect(wordsOf(desk, 1)).toBe('tràn bờ');
    expect(wordsOf(desk, 4, desk.headline)).toBe('lên');
  });

  it('is taken without the spaces at its ends, and nothing but spaces is nothing', () => {
    const desk = aDesk();
    select(desk, ' bờ bao ');
    expect(discuss(desk, 1)).toBe('bờ bao');
    select(desk, ' ');
    expect(selectedIn(desk.body, 'body')).toBe(null);
  });

  it('is not found any more when somebody else wrote there meanwhile', () => {
    const [desk, other] = [aDesk(), sitDown()];
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(desk.doc));
    select(desk, '120 héc-ta');
    const selected = selectedIn(desk.body, 'body');
    select(other, '120');
    other.body.commands.insertContent('102');
    expect(selected && 'words' in selected.about && findWords(other.doc, selected.about.words)).toBe(null);
  });

  it('is still shown while others write around it, and no more when they take it out', () => {
    const [desk, other] = [aDesk(), sitDown()];
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(desk.doc));
    select(desk, 'gặt chạy');
    desk.threads.select(selectedIn(desk.body, 'body'));
    const shown = () => desk.body.view.dom.querySelector('.discussed-now')?.textContent;
    const write = (words: string, instead: string) => {
      select(other, words);
      other.body.commands.insertContent(instead);
      Y.applyUpdate(desk.doc, Y.encodeStateAsUpdate(other.doc), 'house');
    };
    expect(shown()).toBe('gặt chạy');
    write('120', '102');
    expect(shown()).toBe('gặt chạy');
    write('Bà con', 'Cả nhà');
    expect(shown()).toBe('gặt chạy');
    write(' gặt chạy', '');
    expect(shown()).toBe(undefined);
  });

  it('may be a picture, which keeps several threads, also when it is moved', () => {
    const desk = aDesk();
    desk.body.commands.insertContentAt(0, PICTURE);
    desk.undo.stopCapturing();
    desk.body.view.dispatch(desk.body.state.tr.setSelection(NodeSelection.create(desk.body.state.doc, 0)));
    discuss(desk, 1);
    discuss(desk, 2);
    expect(threadsIn(desk.body.state.doc)).toMatchObject([
      { thread: 1, isBlock: true },
      { thread: 2, isBlock: true },
    ]);
    const { doc, tr } = desk.body.state;
    const moved = doc.child(0);
    desk.body.view.dispatch(tr.delete(0, moved.nodeSize).insert(doc.content.size - moved.nodeSize, moved));
    expect(threadsIn(desk.body.state.doc).map(({ thread }) => thread)).toEqual([1, 2]);
    desk.undo.undo();
    expect(threadsIn(desk.body.state.doc).map(({ thread, from }) => [thread, from])).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });
});

describe('the place of a thread', () => {
  const discussed = (words = '120 héc-ta') => {
    const desk = aDesk();
    select(desk, words);
    discuss(desk, 7);
    return desk;
  };

  it('stays at its words while one writes around and inside, and does not grow at its end', () => {
    const desk = discussed();
    desk.body.commands.insertContentAt(1, 'Sáng nay, ');
    select(desk, 'héc');
    desk.body.commands.insertContentAt(desk.body.state.selection.from, 'mấy ');
    expect(wordsOf(desk, 7)).toBe('120 mấy héc-ta');
    select(desk, 'ta lúa');
    desk.body
      .chain()
      .setTextSelection(desk.body.state.selection.from + 2)
      .insertContent(' rưỡi')
      .run();
    expect(wordsOf(desk, 7)).toBe('120 mấy héc-ta');
  });

  it('survives a split, a join, a list, bold and a crosshead', () => {
    const desk = discussed();
    select(desk, 'héc');
    desk.body.chain().setTextSelection(desk.body.state.selection.from).splitBlock().run();
    expect(wordsOf(desk, 7)).toBe('120 |héc-ta');
    desk.body.commands.joinBackward();
    expect(wordsOf(desk, 7)).toBe('120 héc-ta');
    desk.body.commands.toggleBulletList();
    expect(wordsOf(desk, 7)).toBe('120 héc-ta');
    desk.body.commands.toggleBulletList();
    select(desk, 'bao 120');
    desk.body.commands.toggleBold();
    expect(wordsOf(desk, 7)).toBe('120 héc-ta');
    desk.body.commands.toggleCrosshead(2);
    expect(wordsOf(desk, 7)).toBe('120 héc-ta');
  });

  it('comes back when the deletion of its words, or of their whole block, is undone', () => {
    const desk = discussed();
    select(desk, '120 héc-ta');
    desk.body.commands.deleteSelection();
    expect(wordsOf(desk, 7)).toBe('');
    desk.undo.undo();
    expect(wordsOf(desk, 7)).toBe('120 héc-ta');
    desk.undo.redo();
    expect(wordsOf(desk, 7)).toBe('');
    desk.undo.undo();
    desk.undo.stopCapturing();
    const [first] = desk.body.state.doc.children;
    desk.body.commands.deleteRange({ from: 0, to: first?.nodeSize ?? 0 });
    expect(wordsOf(desk, 7)).toBe('');
    desk.undo.undo();
    expect(wordsOf(desk, 7)).toBe('120 héc-ta');
  });

  it('is not taken back by undoing what was typed before it was set', () => {
    const desk = aDesk();
    desk.body.commands.insertContentAt(1, 'Sáng nay, ');
    desk.undo.stopCapturing();
    select(desk, '120 héc-ta');
    discuss(desk, 7);
    desk.undo.undo();
    expect(wordsOf(desk, 7)).toBe('120 héc-ta');
  });

  it('stands where two people write at once, on both screens', () => {
    const desk = discussed();
    const other = sitDown();
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(desk.doc));
    select(desk, 'héc');
    desk.body.commands.insertContentAt(desk.body.state.selection.from, 'mấy ');
    select(other, 'tràn');
    other.body.chain().setTextSelection(other.body.state.selection.from).splitBlock().run();
    const [one, two] = [Y.encodeStateAsUpdate(desk.doc), Y.encodeStateAsUpdate(other.doc)];
    Y.applyUpdate(desk.doc, two);
    Y.applyUpdate(other.doc, one);
    expect(linesOf(desk)).toEqual(linesOf(other));
    expect(wordsOf(desk, 7)).toBe(wordsOf(other, 7));
    expect(wordsOf(desk, 7)).toContain('héc-ta');
  });

  it('is no part of the published form', () => {
    const desk = discussed();
    expect(JSON.stringify(workingText(desk.doc))).not.toContain('discussed');
    expect(JSON.stringify(workingText(desk.doc))).toContain(LINES[0]);
  });
});
