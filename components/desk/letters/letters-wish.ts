import { LETTER_KINDS, type LetterKind } from '#lib/newsroom/letters';

/** What is asked of the readers' letters; it stands in the address. */
export type LettersWish = {
  readonly list: 'open' | 'settled';
  readonly kind: LetterKind | null;
  /** The letter to go on from; 0: from the newest. */
  readonly before: number;
};

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads an address of the letters; what it does not understand counts as not asked. */
export function readLettersWish(params: Params): LettersWish {
  const before = Number(params.before);
  return {
    list: params.list === 'settled' ? 'settled' : 'open',
    kind: LETTER_KINDS.find((kind) => kind === params.kind) ?? null,
    before: Number.isSafeInteger(before) && before > 0 ? before : 0,
  };
}

/** The address of the letters with a part of the wish changed; any change but turning the page begins at the top. */
export function lettersHref(wish: LettersWish, change: Partial<LettersWish> = {}): string {
  const { list, kind, before } = { ...wish, before: 0, ...change };
  const query = new URLSearchParams({
    ...(list === 'settled' && { list }),
    ...(kind && { kind }),
    ...(before > 0 && { before: String(before) }),
  }).toString();
  return query ? `/desk/letters?${query}` : '/desk/letters';
}
