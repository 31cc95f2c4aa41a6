/** Things with their place as the key: a printed page is never reordered, and text has no identity of its own. */
export function inOrder<T>(things: readonly T[]): { readonly thing: T; readonly place: number }[] {
  return things.map((thing, place) => ({ thing, place }));
}
