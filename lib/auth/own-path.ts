/** Where to go after signing in: a path of this paper, or the desk. Anything that could lead elsewhere is not taken. */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[^\\\s]*$/u.test(wanted)) return '/desk';
  const here = 'http://here.invalid';
  const { origin, pathname, search } = new URL(wanted, here);
  return origin === here ? pathname + search : '/desk';
}
