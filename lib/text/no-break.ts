/** Measures, money and times as papers write them after a number. */
const UNITS = [
  'mm|cm|dm|m|km|m²|m2|km²|km2|m³|m3|km/h|mét|ki-lô-mét|cây số|ha|héc-ta|hecta',
  'g|kg|ký|tạ|tấn|ml|l|lít|kWh|MW|°|°C|độ|%|‰',
  'đ|₫|đồng|nghìn|ngàn|triệu|tỷ|tỉ|USD|euro|giây|phút|giờ',
  'metres?|kilometres?|hectares?|tonnes?|litres?|million|billion|dong|per cent|percent',
].join('|');

const BEFORE_A_UNIT = new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\p{M}\\p{N}]))`, 'giu');
/** `TP. Hồ Chí Minh`, `Q. 1`, `ThS. Lê Na`; and the parts of a series, `Kỳ 2`. */
const BEFORE_A_NAME =
  /(?<=(?<![\p{L}\p{N}])(?:(?:PGS|GS|ThS|TS|BS|TX|TT|Q|P|H|X)\.|TP\.?)) (?=[\p{Lu}\d])|(?<=(?<!\p{L})[Kk]ỳ) (?=\d)/gu;

/**
 * A text as readers see it: no line ends between a number and its unit, a shortened word and the name it goes with, or
 * `Kỳ` and its number. Every letter keeps its place. Only for drawing; what is kept, searched and sent to others has plain
 * spaces.
 */
export function keepTogether(text: string): string {
  return text.replace(BEFORE_A_UNIT, '\u00a0').replace(BEFORE_A_NAME, '\u00a0');
}
