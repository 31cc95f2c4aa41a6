import type { Page } from '@playwright/test';
import sharp from 'sharp';
import {
  del,
  docx,
  inFont,
  ins,
  li,
  p,
  part,
  picture,
  r,
  styled,
  tbl,
  tc,
  tr,
} from '#lib/article/docx/docx-testing';

/** A story as it comes from a reporter's Word, built part by part as Word builds it. */
export async function aWordFile(headline: string, background = '#4b7f8c'): Promise<Uint8Array> {
  const color = { width: 900, height: 600, channels: 3, background } as const;
  const photo = new Uint8Array(await sharp({ create: color }).jpeg().toBuffer());
  const body = [
    p(headline),
    p(r('Từ ngày 01/12/2026, phà chạy thêm chuyến 21 giờ, sau mười năm bà con chờ đợi.', '<w:b/>')),
    p(`${r('Bà con hai bờ đã chờ ')}${del('mười')}${ins(r('mười hai'))}${r(' năm, ông Tư Đờn nói.')}`),
    p(picture('rId5', 'Phà Vàm Lụa rời bến')),
    styled('Caption', 'Phà rời bến lúc chập tối. Ảnh: Tư Đờn'),
    li(2, 'Chuyến 19 giờ') + li(2, 'Chuyến 21 giờ'),
    tbl(tr(tc('Chuyến'), tc('Vé')), tr(tc('21 giờ'), tc('2.000 đồng'))),
    p(inFont('.VnTime', '§oµn kiÓm tra bÕn b·i h«m nay.')),
    p(`${r('Vé vẫn 2.000 đồng./.')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    p(`<w:commentRangeStart w:id="7"/>${r('Bến cũ')}<w:commentRangeEnd w:id="7"/>${r(' đã đóng.')}`),
    p('Mai Lan'),
  ];
  return docx(body.join(''), {
    relations: [
      ['rId5', 'image', 'media/image1.jpeg'],
      ['rId6', 'footnotes', 'footnotes.xml'],
      ['rId7', 'comments', 'comments.xml'],
    ],
    parts: {
      'word/media/image1.jpeg': photo,
      'word/footnotes.xml': part(
        'footnotes',
        `<w:footnote w:id="2">${p('Theo UBND thị trấn.')}</w:footnote>`,
      ),
      'word/comments.xml': part(
        'comments',
        `<w:comment w:id="7" w:author="Chị Hà">${p('Đóng từ năm nào?')}</w:comment>`,
      ),
    },
  });
}

/** An old .doc, by its first bytes. */
export const OLD_DOC = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array(600).fill(0),
]);

/** Lets a file fall on the page, as a hand with a mouse does: it is held over the page until the page would take it. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async ({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      const isLeftToTheBrowser = (kind: string) =>
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      while (isLeftToTheBrowser('dragover')) await new Promise(requestAnimationFrame);
      isLeftToTheBrowser('drop');
    },
    { name, base64: Buffer.from(bytes).toString('base64') },
  );
}
