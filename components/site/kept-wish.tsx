import { parametersOf, type SearchWish } from './search-wish.ts';

/** What else was asked for goes along when a form of the search page asks for something new. */
export function KeptWish({ wish, asked }: { wish: SearchWish; asked: readonly string[] }) {
  return parametersOf({ ...wish, cursor: null }).map(
    ([name, value]) => !asked.includes(name) && <input key={name} type="hidden" name={name} value={value} />,
  );
}
