/** The values that the lines across a chart stand for, from 0 to the first round one that nothing exceeds. */
export function ticksOf(highest: number): number[] {
  const step = roundUp(Math.max(1, highest / 4));
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, n) => n * step);
}

/** Where the values of a line stand on a field of 100 by 100, the origin at its upper left. */
export function pointsOf(
  values: readonly number[],
  top: number,
): { readonly x: number; readonly y: number }[] {
  const last = Math.max(1, values.length - 1);
  return values.map((value, n) => ({ x: (n / last) * 100, y: 100 - (value / top) * 100 }));
}

/** Which of many labels along an axis are shown so that none touch: about so many, the first always. */
export function shownLabels(count: number, most: number): number[] {
  const every = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: count }, (_, n) => n).filter((n) => n % every === 0);
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((round) => round * power >= value) ?? 10) * power;
}
