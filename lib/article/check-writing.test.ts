import { expect, it } from 'vitest';
import { checkWriting } from './check-writing.ts';

const signed = (by: string) => ({ id: '1', by, at: 1 });
const text = (words: string, mark?: object) => ({
  type: 'text',
  text: words,
  ...(mark && { marks: [mark] }),
});
const doc = (...content: object[]) => ({ type: 'doc', content });
const p = (content: object, attrs: object = {}) => ({ type: 'paragraph', attrs, content: [content] });
const codeOf = (json: unknown) => {
  const answer = checkWriting(json, 'lan');
  return answer.ok ? 'ok' : answer.refusal.code;
};

it.each([
  ['a plain article', doc(p(text('Chữ')))],
  ['one’s own suggestions', doc(p(text('mới', { type: 'added', attrs: signed('lan') })), p(text('Chữ')))],
  ['a block one suggests', doc(p(text('Chữ'), { came: { ...signed('lan'), kind: 'added' } }))],
])('takes %s', (_what, json) => {
  expect(codeOf(json)).toBe('ok');
});

it.each([
  ['suggestions in another name', doc(p(text('mới', { type: 'removed', attrs: signed('ha') })))],
  ['a block suggested in another name', doc(p(text('Chữ'), { goes: { ...signed('ha'), kind: 'removed' } }))],
  ['an unsigned suggestion', doc(p(text('Chữ'), { came: { kind: 'added' } }))],
  ['an anchor of a comment', doc(p(text('Chữ', { type: 'discussed', attrs: { thread: 1 } })))],
  [
    'a link that leads nowhere safe',
    doc(p(text('Chữ', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))),
  ],
  ['what no schema knows', doc({ type: 'script', content: [text('x')] })],
  ['no document', p(text('Chữ'))],
  ['nothing', null],
])('refuses %s', (_what, json) => {
  expect(codeOf(json)).toBe('not_an_article');
});
