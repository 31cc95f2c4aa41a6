// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { aDesk } from '../discussing/discussing-testing.ts';
import { moveFirstLineToHeadline } from './paste-headline.ts';

it('moves the first line to the headline in one step of the undo, however slow the machine is', () => {
  const desk = aDesk('Lũ về sớm', 'Nước tràn bờ.');
  desk.undo.captureTimeout = 0;
  expect(moveFirstLineToHeadline(desk, 'Lũ về sớm')).toBe(true);
  expect([desk.headline.getText(), desk.body.getText()]).toEqual(['Lũ về sớm', 'Nước tràn bờ.']);
  desk.undo.undo();
  expect(desk.headline.getText()).toBe('');
  expect(desk.body.state.doc.firstChild?.textContent).toBe('Lũ về sớm');
});

it('leaves both alone when the line reads otherwise now, or a headline is there', () => {
  const desk = aDesk('Lũ về sớm', 'Nước tràn bờ.');
  expect(moveFirstLineToHeadline(desk, 'Lũ về muộn')).toBe(false);
  desk.headline.commands.insertContent('Có rồi');
  expect(moveFirstLineToHeadline(desk, 'Lũ về sớm')).toBe(false);
  expect(desk.headline.getText()).toBe('Có rồi');
});
