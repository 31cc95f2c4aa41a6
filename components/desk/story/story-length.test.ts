import { expect, it } from 'vitest';
import { wordsIn } from './story-length.tsx';

it.each([
  ['1200', 1200],
  ['1.200', 1200],
  [' 900 ', 900],
  ['', null],
  ['chín trăm', -1],
  ['-5', -1],
])('reads %j as a number of words', (text, words) => expect(wordsIn(text)).toBe(words));
