import { describe, expect, it } from 'vitest';
import { withoutSuggestions } from '#lib/article/suggestions/without-suggestions';
import { blocksOf, copyOf, outline, outlines } from './docx-outline-testing.ts';
import { del, inFont, ins, p, r, tbl, tc, tr } from './docx-testing.ts';
import { oldLetters, withEncodings } from './letters-of-copy.ts';
import { countTracked } from './tracked.ts';

describe('tracked changes', () => {
  const body =
    p(`${r('Chợ họp ')}${del('mười')}${ins(r('mười hai'), 'Anh Tòng')}${r(' năm.')}`) +
    p(`${r('Đầu')}`, '<w:rPr><w:ins w:id="5" w:author="Chị Hà" w:date="2026-11-25T08:00:00Z"/></w:rPr>') +
    p('đuôi') +
    p(
      ins(r('Đoạn mới')),
      '<w:rPr><w:ins w:id="6" w:author="Chị Hà" w:date="2026-11-25T08:00:00Z"/></w:rPr>',
    ) +
    p(del('Đoạn bỏ'), '<w:rPr><w:del w:id="7" w:author="Chị Hà" w:date="2026-11-25T08:00:00Z"/></w:rPr>') +
    p(`${r('Hết')}<w:ins w:id="8" w:author="A">${del('không của ai')}</w:ins>`);
  const accepted = ['Chợ họp mười hai năm.', 'Đầu', 'đuôi', 'Đoạn mới', 'Hết'];
  const original = ['Chợ họp mười năm.', 'Đầuđuôi', 'Đoạn bỏ', 'Hết'];

  it('are read as accepted, or as if they had never been', () => {
    expect(outlines(body)).toEqual(accepted);
    expect(outlines(body, { tracked: 'original' })).toEqual(original);
  });

  it('become suggestions of who brings the file in: accept all is accepted, reject all the original', () => {
    const blocks = blocksOf(body, { tracked: 'suggestions' });
    expect(withoutSuggestions(blocks, 'accept').map(outline)).toEqual(accepted);
    expect(withoutSuggestions(blocks, 'reject').map(outline)).toEqual(original);
    expect(new Set(JSON.stringify(blocks).match(/"by":"[^"]*"/g))).toEqual(new Set(['"by":"ha"']));
  });

  it('are counted, with the names that Word knows', () => {
    expect(countTracked(copyOf(body).pieces)).toEqual({
      added: 3,
      removed: 2,
      authors: ['Chị Hà', 'Anh Tòng'],
    });
  });

  it('of rows and moved words are followed', () => {
    const moved = p(
      `<w:moveFrom w:id="1" w:author="A"><w:r><w:t>trước </w:t></w:r></w:moveFrom>${r('giữa')}<w:moveTo w:id="2" w:author="A"><w:r><w:t> trước</w:t></w:r></w:moveTo>`,
    );
    const rows = tbl(
      tr(tc('a'), tc('b')),
      `<w:tr><w:trPr><w:ins w:id="3" w:author="A"/></w:trPr>${tc('c')}${tc('d')}</w:tr>`,
    );
    expect(outlines(moved + rows)).toEqual(['giữa trước', '|a|b| |c|d|']);
    expect(outlines(moved + rows, { tracked: 'original' })).toEqual(['trước giữa', '|a|b|']);
  });
});

describe('letters of old encodings', () => {
  const body = p(
    `${inFont('.VnTimeH', 'ñy ban')} ${inFont('.VnTime', ' §Æng Thïy D')}${inFont('.VnTime', '\u00ad¬ng, ')}${inFont('VNI-Times', 'Tröôû')}${inFont('VNI-Times', 'ng ban')}${r(' và Bùi Thị Tư')}`,
  );

  it('are read by the font of each run, also where Word split a letter between two', () => {
    const split = p(inFont('VNI-Times', 'Tuye') + inFont('VNI-Times', 'ân giaùo'));
    expect(outlines(body + split)).toEqual([
      'ỦY BAN Đặng Thùy Dương, Trưởng ban và Bùi Thị Tư',
      'Tuyên giáo',
    ]);
  });

  it('are told with how they read before and after', () => {
    const { pieces } = copyOf(p('Nước lên') + body);
    expect(oldLetters(pieces, withEncodings(pieces))).toMatchObject({
      lines: 1,
      encodings: ['tcvn3-capitals', 'tcvn3', 'vni'],
      becomes: 'ỦY BAN Đặng Thùy Dương, Trưởng ban và Bùi Thị Tư',
      isGuess: false,
    });
    expect(oldLetters(copyOf(p('Nước lên')).pieces, withEncodings(copyOf(p('Nước lên')).pieces))).toBeNull();
  });

  it('are told by their syllables where the font was changed, line by line', () => {
    const guessed =
      p('S¸ng 01/12, ®oµn kiÓm tra c«ng t¸c tuyªn gi¸o.') + p('Nguyễn Thị Minh Khai') + p('Bïi ThÞ T­');
    expect(outlines(guessed)).toEqual([
      'Sáng 01/12, đoàn kiểm tra công tác tuyên giáo.',
      'Nguyễn Thị Minh Khai',
      'Bùi Thị Tư',
    ]);
    expect(outlines(guessed, { convertsOld: false })[0]).toBe(
      'S¸ng 01/12, ®oµn kiÓm tra c«ng t¸c tuyªn gi¸o.',
    );
  });
});
