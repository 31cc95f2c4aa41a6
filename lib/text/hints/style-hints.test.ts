import { describe, expect, it } from 'vitest';
import { compileRule } from './compile-rule.ts';
import { findStyleHints } from './style-hints.ts';
import { patternTrouble, type StyleRule } from './style-rule.ts';

const rule = (pattern: string, suggestion = '', more: Partial<StyleRule> = {}): StyleRule => ({
  id: pattern,
  pattern,
  suggestion,
  reason: 'Vì sao.',
  place: 'word',
  matchCase: false,
  ...more,
});
/** What a rule finds in a text, and what it would put there. */
const hints = (text: string, one: StyleRule) =>
  findStyleHints(text, [compileRule(one)]).map(({ found, becomes }) => [found, ...becomes].join(' → '));

describe('a rule of house style', () => {
  it.each([
    ['sát nhập', 'sáp nhập', 'Xã được sát nhập.', ['sát nhập → sáp nhập']],
    ['sát nhập', 'sáp nhập', 'Sát nhập hai xã; SÁT NHẬP.', ['Sát nhập → Sáp nhập', 'SÁT NHẬP → SÁP NHẬP']],
    [
      'sát nhập',
      'sáp nhập',
      'Sát  nhập, sát\u00a0nhập',
      ['Sát  nhập → Sáp nhập', 'sát\u00a0nhập → sáp nhập'],
    ],
    ['xã', 'phường', 'xã hội, xãa, thôn-xã', ['xã → phường', 'xã → phường']],
    ['hòa giải', 'thương lượng', 'buổi hoà giải', ['hoà giải → thương lượng']],
    ['hoà giải', 'thương lượng', 'buổi hòa giải', ['hòa giải → thương lượng']],
    ['# VNĐ', '# đồng', 'giá 1.250.000 VNĐ và 5 VNĐ', ['1.250.000 VNĐ → 1.250.000 đồng', '5 VNĐ → 5 đồng']],
    ['#km', '# km', 'dài 3,5km', ['3,5km → 3,5 km']],
    ['siêu *', '*', 'Siêu phẩm mới', ['Siêu phẩm → Phẩm']],
    ['covid', 'Covid-19', 'bệnh covid, Covid-19', ['covid → Covid-19']],
    ['UBND', 'ủy ban', 'UBND, ubnd', ['UBND → ủy ban', 'ubnd → ủy ban']],
    ['yếu điểm', '', 'Yếu điểm của đội', ['Yếu điểm']],
    ['hung thủ', 'nghi phạm | người bị tình nghi', 'Hung thủ', ['Hung thủ → Nghi phạm → Người bị tình nghi']],
    ['a+b (c)', 'd', 'tính a+b (c) ra', ['a+b (c) → d']],
    ['đường xá', 'đường sá', 'đường sá', []],
  ])('%j → %j in %j', (pattern, suggestion, text, found) =>
    expect(hints(text, rule(pattern, suggestion))).toEqual(found),
  );

  it('minds capitals, and looks inside words, when it is told to', () => {
    expect(hints('UBND, ubnd', rule('UBND', 'ủy ban', { matchCase: true }))).toEqual(['UBND → ủy ban']);
    expect(hints('sến súa', rule('sú', '', { place: 'part' }))).toEqual(['sú']);
  });

  it('leaves the longer of two that lie on one another', () => {
    const rules = [rule('ủy ban'), rule('ủy ban nhân dân')].map(compileRule);
    expect(findStyleHints('Ủy ban nhân dân phường', rules).map(({ found }) => found)).toEqual([
      'Ủy ban nhân dân',
    ]);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['*', 'too_wide'],
    ['a*', 'too_wide'],
    ['# #', 'too_wide'],
    ['a**b', 'too_many_wildcards'],
    ['ab *#', 'too_many_wildcards'],
    ['ab * * * *', 'too_many_wildcards'],
    ['a'.repeat(81), 'too_long'],
    ['#h', null],
    ['ở', 'too_wide'],
    ['xã', null],
  ])('of the pattern %j says %j', (pattern, trouble) => expect(patternTrouble(pattern)).toBe(trouble));

  it('is never long in looking, whatever the pattern and the text', () => {
    const patterns = ['ab * c * d *', '*a*b c', '#.#,#x', 'aa * aa', '(ab+)+$ *'];
    const texts = ['a'.repeat(30_000), 'ab c d '.repeat(4_000), '1.'.repeat(15_000), ' '.repeat(30_000)];
    for (const pattern of patterns) {
      expect(patternTrouble(pattern)).toBe(null);
      for (const text of texts) {
        const start = performance.now();
        hints(text, rule(pattern, 'x'));
        expect(performance.now() - start, `${pattern} in ${text.slice(0, 8)}…`).toBeLessThan(1_500);
      }
    }
  });
});
