const UNITS: Readonly<Record<string, string>> = {
  km: 'ki-lô-mét',
  m: 'mét',
  cm: 'xăng-ti-mét',
  mm: 'mi-li-mét',
  ha: 'héc-ta',
  kg: 'ki-lô-gam',
  mg: 'mi-li-gam',
  g: 'gam',
  l: 'lít',
  ml: 'mi-li-lít',
  m2: 'mét vuông',
  'm²': 'mét vuông',
  m3: 'mét khối',
  'm³': 'mét khối',
  km2: 'ki-lô-mét vuông',
  'km²': 'ki-lô-mét vuông',
  h: 'giờ',
  s: 'giây',
  '°C': 'độ C',
  kW: 'ki-lô-oát',
  kWh: 'ki-lô-oát giờ',
  kV: 'ki-lô-vôn',
  MW: 'mê-ga-oát',
  đ: 'đồng',
};
const AFTER_A_FIGURE =
  /(\d)\s?(km²|km2|m²|m2|m³|m3|kWh|kW|kV|MW|°C|km|cm|mm|ml|mg|ha|kg|m|g|l|đ)(?![\p{L}\p{N}²³])/gu;
/** Of each of what so much is meant: `tấn/ha`, `đồng/người/năm`, `%/năm`; on a form `ngày/tháng/năm` is none. */
const OF_EACH =
  /(?<=[\p{L}%‰])\s?\/(?!(?<=ngày\/)tháng|(?<=tháng\/)năm)\s?(km²|km2|m²|m2|m³|m3|kWh|kg|ha|km|m|g|h|s|lít|l|giây|phút|giờ|ngày|tuần|tháng|quý|vụ|năm|người|hộ|khẩu|con|cây|trái|tấn|tạ|lượng|chỉ|hộp|thùng|buổi|ca|công|bao|chiếc|căn|suất|lượt|lần|học sinh)(?![\p{L}\p{N}²³])/gu;
/** In the south an hour is written as a gram is. */
const HOUR_AS_GRAM = /(?<=(?:lúc|hồi)\s\d{1,2})\s?g(?!\p{L})/giu;

/** Says the units after a figure in full. */
export function sayUnits(text: string): string {
  return text
    .replace(HOUR_AS_GRAM, 'h')
    .replace(AFTER_A_FIGURE, (_, figure, unit) => `${figure} ${UNITS[unit]}`)
    .replace(OF_EACH, (_, unit) => ` một ${UNITS[unit] ?? unit}`);
}
