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
    ['Thông tư 01/2026/TT-BTC, ĐT 0912.345.678', expect.stringMatching(/TT-BTC, ĐT /)],
    ['Huyết áp 12/8, tỷ lệ 2/1', 'Huyết áp mười hai phần tám, tỷ lệ hai phần một'],
    ['Sở GD&ĐT mời 2 HTX ở P.5.', 'Sở Giáo dục và Đào tạo mời hai hợp tác xã ở phường năm.'],
    ['Ông nói: “Được” (cười).', 'Ông nói: Được cười.'],
    ['ẦM ÌNH', 'ẦM ÌNH'],
  ])('%s', (written, spoken) => {
    expect(spokenText(written)).toEqual([spoken]);
  });

  it.each([
    ['Đại hội XIII của Đảng', 'Đại hội mười ba của Đảng'],
    ['ĐẠI HỘI XIII', 'ĐẠI HỘI mười ba'],
    ['Đảng bộ tỉnh lần thứ I và lần thứ IV', 'Đảng bộ tỉnh lần thứ nhất và lần thứ tư'],
    ['Kỳ họp thứ V, nhiệm kỳ X', 'Kỳ họp thứ năm, nhiệm kỳ mười'],
    ['Chương I, mục V, phụ lục X', 'Chương một, mục năm, phụ lục mười'],
    ['Lương vùng I, xã khu vực III', 'Lương vùng một, xã khu vực ba'],
    ['Đô thị loại V', 'Đô thị loại năm'],
    ['Thế chiến II', 'Thế chiến hai'],
    ['Gốm thế kỷ XVI-XVII', 'Gốm thế kỷ mười sáu đến mười bảy'],
    ['Quý I/2026', 'Quý một năm hai nghìn không trăm hai mươi sáu'],
    ['Quý 3/2026', 'Quý ba năm hai nghìn không trăm hai mươi sáu'],
    ['CẤP XI MĂNG, XỬ LÝ VI PHẠM', 'CẤP XI MĂNG, XỬ LÝ VI PHẠM'],
    ['Ông VIII, bà IIII', 'Ông tám, bà IIII'],
  ])('what is counted in Roman letters: %s', (written, spoken) => {
    expect(spokenText(written)).toEqual([spoken]);
  });

  it.each([
    ...['TP.HCM', 'TP. HCM', 'TP HCM', 'TPHCM', 'Tp.HCM', 'TP. Hồ Chí Minh', 'TP.Hồ Chí Minh'].map((city) => [
      `Từ ${city} về`,
      'Từ Thành phố Hồ Chí Minh về',
    ]),
    ['Đoàn TNCS HCM', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
    ['Tp. Vị Thanh, Q. Ninh Kiều, H.Long Mỹ', 'thành phố Vị Thanh, quận Ninh Kiều, huyện Long Mỹ'],
    ['GS.TS Võ Tòng Xuân và BS. Lan', 'giáo sư tiến sĩ Võ Tòng Xuân và bác sĩ Lan'],
    ['Đ/c Lan và đ/c Hà', 'đồng chí Lan và đồng chí Hà'],
    ['HĐND-UBND, HĐND/UBND xã', 'Hội đồng nhân dân Ủy ban nhân dân, Hội đồng nhân dân Ủy ban nhân dân xã'],
    ['Phát triển KT-XH, giữ QP-AN', 'Phát triển kinh tế xã hội, giữ quốc phòng an ninh'],
    ['Sở TN&MT vùng ĐBSCL', 'Sở Tài nguyên và Môi trường vùng Đồng bằng sông Cửu Long'],
    ['BCH Đảng bộ, BTV Tỉnh ủy', 'Ban Chấp hành Đảng bộ, Ban Thường vụ Tỉnh ủy'],
    ['BCH Quân sự xã', 'Ban Chỉ huy Quân sự xã'],
    ['Trường THPT Vị Thủy', 'Trường trung học phổ thông Vị Thủy'],
    ['QL61C, QL.1A, ĐT.931', 'quốc lộ sáu mươi mốt C, quốc lộ một A, đường tỉnh chín trăm ba mươi mốt'],
    ['Nghị định 10/2026/NĐ-CP', 'Nghị định mười năm hai nghìn không trăm hai mươi sáu của Chính phủ'],
    ['Quyết định 123/QĐ-UBND', 'Quyết định một trăm hai mươi ba của Ủy ban nhân dân'],
    ['Nghị quyết 18-NQ/TW', 'Nghị quyết mười tám của Trung ương'],
    ['Luật số 36/2024/QH15', 'Luật số ba mươi sáu năm hai nghìn không trăm hai mươi tư của Quốc hội'],
    ['Quyết định 9/QĐ-TTg', 'Quyết định chín của Thủ tướng Chính phủ'],
    ['NASA và VN-Index', 'NASA và VN-Index'],
  ])('abbreviations of a newsroom: %s', (written, spoken) => {
    expect(spokenText(written)).toEqual([spoken]);
  });

  it.each([
    ['Chạy 60 km/h', 'Chạy sáu mươi ki-lô-mét một giờ'],
    ['Nhà 120 m², ruộng 1,5ha', 'Nhà một trăm hai mươi mét vuông, ruộng một phẩy năm héc-ta'],
    ['Lúa 7,5 tấn/ha', 'Lúa bảy phẩy năm tấn một héc-ta'],
    ['Giá 6.500đ/kg', 'Giá sáu nghìn năm trăm đồng một ki-lô-gam'],
    ['Thu 65 triệu đồng/người/năm', 'Thu sáu mươi lăm triệu đồng một người một năm'],
    ['Lãi 6%/năm', 'Lãi sáu phần trăm một năm'],
    ['Mặn 4‰', 'Mặn bốn phần nghìn'],
    ['Xả 200 m3/s', 'Xả hai trăm mét khối một giây'],
    ['Phạt 1.250.000 đ, 200 USD', 'Phạt một triệu hai trăm năm mươi nghìn đồng, hai trăm đô la Mỹ'],
    [
      'Tăng 20%-25%, 20 - 25%',
      'Tăng hai mươi phần trăm đến hai mươi lăm phần trăm, hai mươi đến hai mươi lăm phần trăm',
    ],
    ['Lạnh -5 độ', 'Lạnh âm năm độ'],
    ['Covid-19, U.23, lớp 12A', 'Covid mười chín, U hai mươi ba, lớp mười hai A'],
    ['Thắng 2-1', 'Thắng hai một'],
    ['Trực 24/24 giờ, 24/7', 'Trực hai mươi tư trên hai mươi tư giờ, hai mươi tư trên bảy'],
    ['Tỷ lệ 1/500, 3 tỷ đồng/5 năm', 'Tỷ lệ một trên năm trăm, ba tỷ đồng trên năm năm'],
    ['Bản 2.5, xe 95A-123.45', 'Bản hai chấm năm, xe chín mươi lăm A một trăm hai mươi ba chấm bốn mươi lăm'],
    ['Ghi ngày/tháng/năm, 5 ngày/lần', 'Ghi ngày/tháng/năm, năm ngày một lần'],
  ])('measures and numbers: %s', (written, spoken) => {
    expect(spokenText(written)).toEqual([spoken]);
  });

  it.each([
    ['Lúc 14h30, từ 7h-9h', 'Lúc mười bốn giờ ba mươi phút, từ bảy giờ đến chín giờ'],
    ['Lúc 8g30 hay lúc 8 g', 'Lúc tám giờ ba mươi phút hay lúc tám giờ'],
    ['Bắt 8 g ma túy', 'Bắt tám gam ma túy'],
    ['Nghỉ lễ 30/4 - 1/5', 'Nghỉ lễ ngày ba mươi tháng tư đến ngày mùng một tháng năm'],
    ['Lễ 2/9, mừng 20/11', 'Lễ ngày mùng hai tháng chín, mừng ngày hai mươi tháng mười một'],
    ['Chiều nay (5/8) có mưa', 'Chiều nay ngày mùng năm tháng tám có mưa'],
    ['Sáng nay, 5/8, thứ 4', 'Sáng nay, ngày mùng năm tháng tám, thứ tư'],
    ['Ngày 5/8 và 6/8', 'Ngày mùng năm tháng tám và ngày mùng sáu tháng tám'],
    ['Ngày 5 tháng 4, tháng 4 này', 'Ngày mùng năm tháng tư, tháng tư này'],
    ['Họp 01-12-2026', 'Họp ngày mùng một tháng mười hai năm hai nghìn không trăm hai mươi sáu'],
    ['Sáng 30-11, từ ngày 5-8', 'Sáng ngày ba mươi tháng mười một, từ ngày năm đến tám'],
    ['Đường 3/2, đường 30/4', 'Đường ba tháng hai, đường ba mươi tháng tư'],
    ['Tết (mùng 1/1 âm lịch)', 'Tết mùng một tháng một âm lịch'],
    ['Có (5/8 xã) xong', 'Có năm phần tám xã xong'],
    ['Nhiệm kỳ 2020-2025', 'Nhiệm kỳ hai nghìn không trăm hai mươi đến hai nghìn không trăm hai mươi lăm'],
  ])('days and hours: %s', (written, spoken) => {
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
