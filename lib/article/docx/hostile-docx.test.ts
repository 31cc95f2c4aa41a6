import { describe, expect, it } from 'vitest';
import { copyOf, outlines } from './docx-outline-testing.ts';
import { docx, p, part, r, zip } from './docx-testing.ts';
import { readDocx } from './read-docx.ts';

const codeOf = (bytes: Uint8Array) => {
  const answer = readDocx(bytes);
  return answer.ok ? 'read' : answer.refusal.code;
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const withText = (xml: string) => docx('', { parts: { 'word/document.xml': xml } });

describe('a file that is no Word file', () => {
  it.each([
    ['a .doc', Uint8Array.from([...OLE, ...Array(600).fill(0)]), 'docx_is_doc'],
    [
      'a .docx behind a password',
      Uint8Array.from([...OLE, ...Array(600).fill(0), ...wide('EncryptedPackage')]),
      'docx_locked',
    ],
    ['a PDF', bytesOf('%PDF-1.7'), 'docx_is_other'],
    ['an RTF', bytesOf('{\\rtf1'), 'docx_is_other'],
    ['a web page saved as .doc', bytesOf('<html xmlns:o="x">'), 'docx_is_other'],
    [
      'an ODT',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
      'docx_is_other',
    ],
    ['a spreadsheet', zip({ 'xl/workbook.xml': '<x/>' }), 'docx_is_other'],
    ['a picture', bytesOf('\u0089PNG'), 'docx_is_other'],
    ['an empty file', new Uint8Array(), 'docx_damaged'],
    ['a file that was cut off', docx(p('Chữ')).slice(0, 300), 'docx_damaged'],
    ['a file without words', docx(p('') + p(r(' '))), 'docx_empty'],
  ])('%s', (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('is damaged where bytes in the middle were spoilt', () => {
    const whole = docx(p('Nước lên '.repeat(2_000)));
    const spoilt = whole.map((byte, at) => (at > 500 && at < 700 ? byte ^ 0x5a : byte));
    expect(['docx_damaged', 'docx_hostile', 'docx_is_other']).toContain(codeOf(spoilt));
  });
});

describe('a file that means harm', () => {
  it('is not unpacked when it says it is too large', () => {
    const bomb = docx(p('x'), { parts: { 'word/footnotes.xml': new Uint8Array(90_000_000) } });
    expect(bomb.length).toBeLessThan(200_000);
    const before = performance.now();
    expect(codeOf(bomb)).toBe('docx_hostile');
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it('unpacks to no more than it says, and is then damaged', () => {
    const bomb = docx(p('Nước lên '.repeat(200_000)));
    expect(codeOf(lyingAbout(bomb, 'word/document.xml', 2_000))).toMatch(/^docx_(?:damaged|hostile)$/);
  });

  it('has too many parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 4_100 }, (_, at) => [`x/${at}`, '']));
    expect(codeOf(docx(p('x'), { parts }))).toBe('docx_hostile');
  });

  it.each([
    [
      'an entity',
      '<!DOCTYPE d [<!ENTITY e "x">]><w:document><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>',
      'docx_damaged',
    ],
    ['an entity of the outside', '<!DOCTYPE d SYSTEM "file:///etc/passwd"><w:document/>', 'docx_damaged'],
    [
      'an entity that nobody declared',
      part('document', '<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body>'),
      'docx_damaged',
    ],
    ['XML without an end', part('document', '<w:body><w:p>').slice(0, -13), 'docx_damaged'],
    ['nesting without end', `<w:document><w:body>${'<w:sdt><w:sdtContent>'.repeat(20_000)}`, 'docx_hostile'],
    ['no body', '<w:document/>', 'docx_is_other'],
  ])('%s', (_what, xml, code) => {
    expect(codeOf(withText(xml))).toBe(code);
  });

  it('gets nothing read under a name that leads out of the package or into an object', () => {
    const parts = {
      '../../word/document.xml': part('document', ''),
      __proto__x: 'x',
      'word/constructor': 'x',
    };
    expect(codeOf(docx(p('Chữ'), { parts }))).toBe('read');
    expect(outlines(p('Chữ'), {}, { relations: [['rId1', 'styles', '../../../etc/passwd']], parts })).toEqual(
      ['Chữ'],
    );
  });

  it('has its words read as words', () => {
    const words = '<script>alert(1)</script> <img src=x onerror=alert(1)> {{7*7}}';
    expect(outlines(p(r(words)))).toEqual([words]);
  });

  it('has no name for anything that every object has', () => {
    const styles = part('styles', '<w:style w:styleId="A"><w:name w:val="constructor"/></w:style>');
    const run = '<w:r><w:constructor>x</w:constructor><w:t>Chữ</w:t></w:r>';
    const copy = copyOf(p(run, '<w:pStyle w:val="A"/>'), { parts: { 'word/styles.xml': styles } });
    expect(() => structuredClone(copy)).not.toThrow();
    expect(copy.pieces).toMatchObject([{ kind: 'line', role: null, runs: [{ text: 'Chữ' }] }]);
  });

  it('with styles and lists that go in a circle is read all the same', () => {
    const styles = part(
      'styles',
      '<w:style w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>',
    );
    expect(outlines(p('Chữ', '<w:pStyle w:val="A"/>'), {}, { parts: { 'word/styles.xml': styles } })).toEqual(
      ['Chữ'],
    );
  });
});

/** The same file with another size written for a part, in both places where a zip says it. */
function lyingAbout(bytes: Uint8Array<ArrayBuffer>, name: string, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 46; at += 1) {
    const sign = view.getUint32(at, true);
    const [sizeAt, nameAt] = sign === 0x04034b50 ? [22, 30] : sign === 0x02014b50 ? [24, 46] : [0, 0];
    if (nameAt === 0) continue;
    const written = new TextDecoder().decode(lying.subarray(at + nameAt, at + nameAt + name.length));
    if (written === name) view.setUint32(at + sizeAt, size, true);
  }
  return lying;
}
