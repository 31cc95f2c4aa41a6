type Language = 'vi' | 'en';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;
const ROUND = [
  { least: 1_000_000_000, vi: 'tỷ', en: 'billion' },
  { least: 1_000_000, vi: 'triệu', en: 'million' },
] as const;

/** A number as papers print it: `1.234.567,89`, in English `1,234,567.89`; at most two decimals. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
}

/** A share of one as per cent: 0.035 is `3,5%`. */
export function formatPercent(share: number, language: Language): string {
  return `${formatNumber(Math.round(share * 10_000) / 100, language)}%`;
}

/** An amount in words that are read at a glance: `1,25 triệu đồng`, `950.000 đồng`; in English `1.25 million dong`. */
export function formatMoney(dong: number, language: Language): string {
  const unit = ROUND.find(({ least }) => Math.abs(dong) >= least && Number.isInteger((dong * 100) / least));
  const amount = unit
    ? `${formatNumber(dong / unit.least, language)} ${unit[language]}`
    : formatNumber(Math.round(dong), language);
  return `${amount} ${language === 'vi' ? 'đồng' : 'dong'}`;
}
