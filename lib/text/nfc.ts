/** Text as Morat keeps it: composed Unicode, one newline style. Every border (form, paste, file, address) passes here. */
export function toNfc(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n');
}

/** The same for every string inside a JSON-like value. */
export function deepNfc<T>(value: T): T {
  return walk(value) as T;
}

function walk(value: unknown): unknown {
  if (typeof value === 'string') return toNfc(value);
  if (Array.isArray(value)) return value.map(walk);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  return value;
}
