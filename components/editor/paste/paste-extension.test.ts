// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ArticleNode } from '#lib/article/document';
import { readMarkup } from '#lib/article/paste/read-markup';
import { articleExtensions, lineExtensions } from '#lib/article/schema';
import { LineKeys } from '../line-keys.ts';
import { LinePasting, type PasteNews, Pasting, type PastingOptions } from './paste-extension.ts';

const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

function bodyWith(content: string, options: Partial<PastingOptions> = {}): Editor {
  const editor = new Editor({ content, extensions: [...articleExtensions, Pasting.configure(options)] });
  open.push(editor);
  return editor;
}

const clipboard = (name: string) => readFileSync(`lib/article/paste/fixtures/${name}.clipboard`, 'utf8');
const blocksOf = (editor: Editor) => editor.getJSON().content as ArticleNode[];
const paste = (editor: Editor, html: string) => editor.view.pasteHTML(html, pasteEvent());
const pasteEvent = () => new Event('paste') as ClipboardEvent;

describe.each(['word-365', 'word-online', 'google-docs', 'libreoffice', 'web-page', 'zalo'])('%s', (name) => {
  it('is in an empty body as it was read', () => {
    const body = bodyWith('');
    paste(body, clipboard(name));
    const read = readMarkup(new DOMParser().parseFromString(clipboard(name), 'text/html'));
    expect(blocksOf(body)).toEqual(read.blocks);
  });
});

describe('a paste into text', () => {
  it('of a few words goes into the paragraph', () => {
    const body = bodyWith('<p>Nước lên</p>');
    body.commands.setTextSelection(9);
    paste(body, '<meta charset="utf-8"><span style="color:red"><b> rất</b> sớm</span>');
    expect(body.getText()).toBe('Nước lênrất sớm');
    expect(body.getHTML()).toContain('<strong>rất</strong>');
  });

  it('of a list begins a list', () => {
    const body = bodyWith('<p></p>');
    paste(body, '<ul><li>một</li><li>hai</li></ul>');
    expect(blocksOf(body).map(({ type }) => type)).toEqual(['bulletList']);
  });

  it('of a plain line keeps the spaces at its ends and the marks around it', () => {
    const body = bodyWith('<p><strong>Nước lên</strong></p>');
    body.commands.setTextSelection(5);
    body.view.pasteText(' đã ', pasteEvent());
    expect(body.getHTML()).toBe('<p><strong>Nước đã  lên</strong></p>');
  });

  it('of plain lines makes paragraphs', () => {
    const body = bodyWith('');
    body.view.pasteText('Tít của bài\n\nđoạn một\nđoạn hai', pasteEvent());
    expect(blocksOf(body)).toHaveLength(3);
  });
});

describe('a whole story', () => {
  const story = '<p>Bến phà chạy lại chuyến đêm</p><p>Từ ngày 01/12 phà chạy.</p><p>Mai Lan</p>';

  it('in an empty story has its first line offered as the headline, and stays whole in the body', () => {
    const hear = vi.fn();
    const body = bodyWith('', { hear, wantsHeadline: () => true });
    paste(body, story);
    expect(hear).toHaveBeenCalledExactlyOnceWith({ dropped: [], headline: 'Bến phà chạy lại chuyến đêm' });
    expect(blocksOf(body)).toHaveLength(3);
  });

  it('is only text where there is a headline or text already', () => {
    const hear = vi.fn();
    paste(bodyWith('', { hear, wantsHeadline: () => false }), story);
    paste(bodyWith('<p>Đã viết</p>', { hear, wantsHeadline: () => true }), story);
    expect(hear).not.toHaveBeenCalled();
  });
});

it('a paste that the house could not take in one piece goes in not at all, and that is said', () => {
  const hear = vi.fn();
  const body = bodyWith('<p>Đã viết</p>', { hear });
  paste(body, `<p>${'nước lên '.repeat(70_000)}</p>`);
  expect(body.getText()).toBe('Đã viết');
  expect(hear).toHaveBeenCalledExactlyOnceWith({ dropped: [], headline: null, isTooLong: true });
});

describe('what is left out', () => {
  it('is told', () => {
    const hear = vi.fn();
    paste(bodyWith('', { hear }), '<p>Chữ</p><img src="file:///C:/a.png">');
    expect(hear).toHaveBeenCalledWith({ dropped: [{ kind: 'picture', words: '' }], headline: null });
  });

  it('takes nothing away when nothing else was pasted', () => {
    const body = bodyWith('<p>Chữ đã chọn</p>');
    body.commands.selectAll();
    paste(body, '<img src="file:///C:/a.png">');
    expect(body.getText()).toBe('Chữ đã chọn');
  });

  it('hands over pictures that are whole in the markup', () => {
    const sendPictures = vi.fn();
    const png = btoa('\u0089PNG'.padEnd(4_000, 'x'));
    paste(bodyWith('', { sendPictures }), `<p>Chữ</p><img src="data:image/png;base64,${png}">`);
    const [[files]] = sendPictures.mock.calls as [[File[]]];
    expect(files.map(({ name, type, size }) => ({ name, type, size }))).toEqual([
      { name: '1.png', type: 'image/png', size: 4_000 },
    ]);
  });
});

it('what was copied in the editor itself is pasted as it is, pictures and pull quotes too', () => {
  const content =
    '<figure data-media-id="anh-1" data-alt="Ruộng" data-size="wide"><figcaption data-caption>Ruộng ngập.</figcaption><p data-credit>Tư Đờn</p></figure><figure data-pull-quote><p data-pull-quote-text>Nước lên là mừng.</p><figcaption data-attribution>Bà Sáu</figcaption></figure><p>Hết.</p>';
  const from = bodyWith(content);
  const { dom } = from.view.serializeForClipboard(from.state.doc.slice(0, from.state.doc.content.size));
  const to = bodyWith('');
  paste(to, dom.innerHTML);
  expect(blocksOf(to)).toEqual(blocksOf(from));
});

it('a field of one line takes the words, and nothing of their source', () => {
  const headline = new Editor({ extensions: [...lineExtensions, LineKeys, LinePasting] });
  open.push(headline);
  paste(
    headline,
    `<style>p.MsoNormal{font-family:".VnTime"}</style><p class=MsoNormal>§Æng Thïy D\u00ad¬ng<o:p></o:p></p><p class=MsoNormal>lªn tiÕng</p>`,
  );
  expect(headline.getText()).toBe('Đặng Thùy Dương lên tiếng');
});

describe('letters of an old encoding', () => {
  const OLD = 'S¸ng 01/12, ®oµn kiÓm tra c«ng t¸c tuyªn gi¸o.';
  const READ = 'Sáng 01/12, đoàn kiểm tra công tác tuyên giáo.';
  const lastNews = (hear: ReturnType<typeof vi.fn>) => hear.mock.lastCall?.[0] as PasteNews;

  it('that only the syllables tell stay as they are until the person takes the other reading', () => {
    const hear = vi.fn();
    const body = bodyWith('<p>Trước:</p>', { hear });
    body.commands.setTextSelection(7);
    body.view.pasteText(OLD, pasteEvent());
    expect(body.getText()).toBe(`Trước:${OLD}`);
    expect(lastNews(hear).old).toMatchObject({ isGuess: true, becomes: READ });
    body.commands.insertContentAt(1, 'Ngay ');
    expect(lastNews(hear).old?.takeOtherwise()).toBe(true);
    expect(body.getText()).toBe(`Ngay Trước:${READ}`);
  });

  it('that a font tells are read, and put back untouched when the person wants that', () => {
    const hear = vi.fn();
    const body = bodyWith('', { hear });
    paste(body, `<p style='font-family:".VnTime"'>${OLD}</p><p>Nước lên</p>`);
    expect(body.getText()).toContain(READ);
    expect(lastNews(hear).old?.takeOtherwise()).toBe(true);
    expect(body.getText()).toContain(OLD);
  });

  it('are left alone once the pasted words were edited', () => {
    const hear = vi.fn();
    const body = bodyWith('', { hear });
    body.view.pasteText(OLD, pasteEvent());
    body.commands.insertContentAt(4, 'chen');
    expect(lastNews(hear).old?.takeOtherwise()).toBe(false);
    expect(body.getText()).toContain('chen');
  });
});
