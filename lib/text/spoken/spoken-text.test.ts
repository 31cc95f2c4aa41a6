import { describe, expect, it } from 'vitest';
import { spokenText } from './spoken-text.ts';

describe('what is read aloud', () => {
  it.each([
    [
      'Ngày 01/12, UBND TP. Bắc Kạn họp.',
      'Ngày mùng một tháng mười hai, Ủy ban nhân dân thành phố Bắc Kạn họp.',
    ],
    ['Đã có 5/8 xã về đích.', 'Đã có năm phần tám xã về đích.'],
    ['Chiều 5/8, mưa lớn.', 'Chiều ngày năm tháng tám, mưa lớn.'.replace('năm tháng', 'mùng năm tháng')],
    ['Họp ngày 30/04/2026.', 'Họp ngày ba mươi tháng tư năm hai nghìn không trăm hai mươi sáu.'],
    [
      'Trong tháng 12/2026 thu 3,5%.',
      'Trong tháng mười hai năm hai nghìn không trăm hai mươi sáu thu ba phẩy năm phần trăm.',
    ],
    ['Lúc 14:05 và 8h30, rồi 7h.', 'Lúc mười bốn giờ năm phút và tám giờ ba mươi phút, rồi bảy giờ.'],
    ['Giá 1.250.000 đồng, dài 12km.', 'Giá một triệu hai trăm năm mươi nghìn đồng, dài mười hai ki-lô-mét.'],
    ['Gọi 0912 345 678.', 'Gọi không chín một hai ba bốn năm sáu bảy tám.'],
    [
      'Gọi 0912.345.678 hoặc 0292-383-1234.',
      'Gọi không chín một hai ba bốn năm sáu bảy tám hoặc không hai chín hai ba tám ba một hai ba bốn.',
    ],
    ['Thắng với tỷ số 3-0.', 'Thắng với tỷ số ba không.'],
    ['Khóa XIV, quý III.', 'Khóa mười bốn, quý ba.'],
    ['Huyện cấp xi măng làm đường.', 'Huyện cấp xi măng làm đường.'],
    ['Anh có bằng lái hạng C.', 'Anh có bằng lái hạng C.'],
    ['Từ 5-7 người.', 'Từ năm đến bảy người.'],
    ['Rau, cá, v.v.', 'Rau, cá, vân vân'],
    ['Sở GD&ĐT mời 2 HTX ở P.5.', 'Sở Giáo dục và Đào tạo mời hai hợp tác xã ở phường năm.'],
    ['Ông nói: “Được” (cười).', 'Ông nói: Được cười.'],
    ['ẦM ÌNH', 'ẦM ÌNH'],
  ])('%s', (written, spoken) => {
    expect(spokenText(written)).toEqual([spoken]);
  });

  it('parts a sentence that is too long for one breath, and says one sentence a line', () => {
    const long = `Hội nghị đã ${'bàn kỹ '.repeat(20)}việc chung; mọi người nhất trí cao.`;
    expect(spokenText(`${long} Xong.`)).toHaveLength(3);
  });

  it('says nothing for what has no words', () => {
    expect(spokenText(' … – ./. ')).toEqual([]);
  });
});
