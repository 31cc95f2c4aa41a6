// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { plainText } from '#lib/article/plain-text';
import { readWithOldLetters } from './old-letters.ts';
import { readMarkup } from './read-markup.ts';
import { readPlain } from './read-plain.ts';

const TCVN3 = 'S¸ng 01/12, ®oµn kiÓm tra c«ng t¸c tuyªn gi¸o, ®ång chÝ D\u00ad¬ng dù.';
const UNICODE = 'Sáng 01/12, đoàn kiểm tra công tác tuyên giáo, đồng chí Dương dự.';
const ofText = (text: string) => readWithOldLetters(text, (letters) => readPlain(text, letters));
const ofMarkup = (html: string) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readWithOldLetters(document.body.textContent ?? '', (letters) => readMarkup(document, letters));
};
const words = (content: readonly object[]) => plainText({ type: 'doc', content: content as never });

describe('letters of an old encoding', () => {
  it('are read where a font tells them, and offered back untouched', () => {
    const { pasted, old } = ofMarkup(`<p style='font-family:".VnTime"'>${TCVN3}</p><p>Nước lên</p>`);
    expect(words(pasted.blocks)).toBe(`${UNICODE}\nNước lên`);
    expect(old).toMatchObject({ isGuess: false, encodings: ['tcvn3'], becomes: UNICODE });
    // The soft hyphen is the letter ư there: without it nobody could read the name any more.
    expect(words(old?.otherwise ?? [])).toBe(`${TCVN3}\nNước lên`);
  });

  it.each([
    ['in plain text', () => ofText(`${TCVN3}\nNguyễn Thị Minh Khai`)],
    ['on a web page', () => ofMarkup(`<div>${TCVN3}<br>Nguyễn Thị Minh Khai</div>`)],
  ])('are left where only the syllables tell them, %s, and offered read', (_where, read) => {
    const { pasted, old } = read();
    expect(words(pasted.blocks)).toBe(`${TCVN3}\nNguyễn Thị Minh Khai`);
    expect(old).toMatchObject({ isGuess: true, encodings: ['tcvn3'], becomes: UNICODE });
    expect(words(old?.otherwise ?? [])).toBe(`${UNICODE}\nNguyễn Thị Minh Khai`);
  });

  it.each(['Nước sông Ngàn lên nhanh trong đêm', 'Le conseil a délibéré à l’unanimité', ''])(
    'are not in %j',
    (text) => {
      expect(ofText(text).old).toBeNull();
      expect(ofMarkup(`<p>${text}</p>`).old).toBeNull();
    },
  );
});
