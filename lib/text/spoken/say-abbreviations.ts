/** What an abbreviation stands for when it is read aloud. */
const SAID: Readonly<Record<string, string>> = {
  ATGT: 'an toàn giao thông',
  BCH: 'Ban Chấp hành',
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  BTV: 'Ban Thường vụ',
  CCB: 'cựu chiến binh',
  CLB: 'câu lạc bộ',
  CSGT: 'cảnh sát giao thông',
  ĐBQH: 'đại biểu Quốc hội',
  ĐH: 'đại học',
  GD: 'giáo dục',
  'GD&ĐT': 'Giáo dục và Đào tạo',
  'GD-ĐT': 'Giáo dục và Đào tạo',
  GTVT: 'giao thông vận tải',
  HĐND: 'Hội đồng nhân dân',
  HTX: 'hợp tác xã',
  KCN: 'khu công nghiệp',
  KT: 'kinh tế',
  LĐ: 'lao động',
  LHPN: 'Liên hiệp Phụ nữ',
  MTTQ: 'Mặt trận Tổ quốc',
  NTM: 'nông thôn mới',
  'NN&PTNT': 'Nông nghiệp và Phát triển nông thôn',
  PCCC: 'phòng cháy chữa cháy',
  PV: 'phóng viên',
  QL: 'quốc lộ',
  TAND: 'Tòa án nhân dân',
  TDP: 'tổ dân phố',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  TNCS: 'Thanh niên Cộng sản',
  TNGT: 'tai nạn giao thông',
  TTYT: 'trung tâm y tế',
  TW: 'trung ương',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  UBND: 'Ủy ban nhân dân',
  VKSND: 'Viện kiểm sát nhân dân',
  XDCB: 'xây dựng cơ bản',
};

/** Before a name: `TP. Bắc Kạn`, `P.5`. */
const BEFORE_A_NAME: Readonly<Record<string, string>> = {
  TP: 'thành phố',
  TX: 'thị xã',
  TT: 'thị trấn',
  Q: 'quận',
  P: 'phường',
  H: 'huyện',
  X: 'xã',
  ThS: 'thạc sĩ',
  TS: 'tiến sĩ',
  PGS: 'phó giáo sư',
  GS: 'giáo sư',
  BS: 'bác sĩ',
};

const UNITS: Readonly<Record<string, string>> = {
  km: 'ki-lô-mét',
  m: 'mét',
  cm: 'xăng-ti-mét',
  mm: 'mi-li-mét',
  ha: 'héc-ta',
  kg: 'ki-lô-gam',
  g: 'gam',
  l: 'lít',
  m2: 'mét vuông',
  'm²': 'mét vuông',
  m3: 'mét khối',
  'm³': 'mét khối',
  km2: 'ki-lô-mét vuông',
  'km²': 'ki-lô-mét vuông',
  'km/h': 'ki-lô-mét một giờ',
  '°C': 'độ C',
  kWh: 'ki-lô-oát giờ',
  đ: 'đồng',
};

/** Says abbreviations of offices and places, units after a figure and `v.v.` in full; others are left to be spelled. */
export function sayAbbreviations(text: string): string {
  return text
    .replace(
      /(\d)\s?(km²|km2|km\/h|m²|m2|m³|m3|kWh|°C|km|cm|mm|ha|kg|m|g|l|đ)(?![\p{L}\p{N}])/gu,
      (_, figure, unit) => {
        return `${figure} ${UNITS[unit]}`;
      },
    )
    .replace(/\bv\.\s?v\.?(?!\p{L})/giu, 'vân vân')
    .replace(/(?<![\p{L}\p{N}])(PGS|GS|ThS|TS|BS|TP|TX|TT|Q|P|H|X)\.\s?(?=[\p{Lu}\d])/gu, (_, short) => {
      return `${BEFORE_A_NAME[short]} `;
    })
    .replace(/(?<![\p{L}\p{N}])TP(?=\s\p{Lu})/gu, 'thành phố')
    .replace(
      /(?<![\p{L}\p{N}])[\p{Lu}]{2,8}(?:[&-]\p{Lu}{2,6})?(?![\p{L}\p{N}])/gu,
      (short) => SAID[short] ?? short,
    );
}
