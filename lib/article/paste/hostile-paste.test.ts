// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { checkDocument } from '#lib/article/check-document';
import { readMarkup } from './read-markup.ts';

const read = (html: string) => readMarkup(new DOMParser().parseFromString(html, 'text/html'));

const LINKS = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '&#106;avascript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'file:///C:/Users/lan/a.doc',
  'blob:https://x.example/1',
  'ms-word:ofe|u|https://x.example/a.docx',
  '//x.example/a',
  '/desk/settings',
  '#_Toc1',
  'https://www.google.com/url?q=javascript:alert(1)&url=x',
  'https://l.facebook.com/l.php?u=javascript%3Aalert(1)',
];

it.each(LINKS)('a link to %j is only its words', (href) => {
  const html = JSON.stringify(read(`<p><a href="${href.replaceAll('"', '&quot;')}">chữ</a></p>`).blocks);
  expect(html).toContain('chữ');
  expect(html).not.toMatch(/javascript|vbscript|data:|file:|blob:|ms-word|desk|_Toc|\/\/x\.example/i);
});

const VECTORS = [
  '<script>alert(1)</script><p>chữ</p>',
  '<p onclick="alert(1)" style="background:url(javascript:alert(1))">chữ</p>',
  '<img src=x onerror=alert(1)>chữ',
  '<svg onload=alert(1)><foreignObject><p>x</p></foreignObject></svg>chữ',
  '<svg><style><img src=x onerror=alert(1)></style></svg>chữ',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>chữ',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">chữ</p></noscript>chữ',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>chữ',
  '<template><script>alert(1)</script></template>chữ',
  '<form action="https://x.example"><input name=p><textarea>x</textarea><select><option>y</option></select>chữ</form>',
  '<object data="x.swf"><param name=movie></object><embed src=x>chữ',
  '<base href="https://x.example/"><meta http-equiv=refresh content="0;url=//x.example">chữ',
  '<!--[if gte mso 9]><p>x</p><![endif]--><![if !vml]>chữ<![endif]>',
  '<xml><w:WordDocument/></xml><o:p>chữ</o:p>',
  '<p><b><i><a href="https://x.example">chữ</b></i></p></a></table></li>',
  '<ul><td>chữ</td></ul><tr><li>x',
  '<table><table><tr><td><table><tr><td>chữ</td><td>x</td></tr></table></td><td>y</td></tr></table>',
  '<figure data-media-id="../../x" data-size="huge"><figcaption data-caption>chữ</figcaption></figure>',
  '<div data-pm-slice="9 9 []">chữ</div>',
  '<style>p{font-family:".VnTime"} p{} }}}{{{ @list l0:level1{</style><p style="mso-list:l0 level1 lfo1;;:;">chữ</p>',
  '<p style="mso-list:l0 level9999 lfo1">chữ</p><li value="-9" aria-level="99">x</li><ol start="1e9"><li>y</ol>',
  '<ol start="-5"><li value="abc">chữ</ol>',
];

describe.each(VECTORS)('%s', (html) => {
  it('is words in an article, and nothing that runs', () => {
    const { blocks } = read(html);
    expect(checkDocument({ type: 'doc', content: blocks })).toMatchObject({ ok: true });
    const written = JSON.stringify(blocks);
    expect(written).toContain('chữ');
    expect(written).not.toMatch(/alert|onerror|onload|srcdoc|\.\.\/|huge|@list/);
  });
});

describe('much', () => {
  const took = (html: string) => {
    const before = performance.now();
    const { blocks } = read(html);
    expect(checkDocument({ type: 'doc', content: blocks })).toMatchObject({ ok: true });
    return { milliseconds: performance.now() - before, blocks };
  };

  it('nesting without end is read as words', () => {
    for (const tag of ['div', 'b', 'ul><li', 'blockquote', 'table><tr><td', 'font face=".VnTime"'])
      expect(JSON.stringify(took(`${`<${tag}>`.repeat(400)}xong`).blocks)).toContain('xong');
  });

  it('two thousand paragraphs of Word are read in a breath', () => {
    const one = `<p class=MsoNormal style='text-align:justify'><span lang=VI style='font-size:14.0pt;font-family:"Times New Roman"'>Nước <b>lên</b> sớm hơn mọi năm, bà con gặt chạy.<o:p></o:p></span></p>`;
    const { blocks, milliseconds } = took(one.repeat(2_000));
    expect(blocks).toHaveLength(2_000);
    expect(milliseconds).toBeLessThan(10_000);
  });
});
