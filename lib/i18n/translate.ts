import { createTranslator } from 'use-intl/core';
import type { Language } from '#lib/newsroom/people';
import { MESSAGES, type Namespace } from './messages.ts';

export type { Namespace } from './messages.ts';

/** The paper's own time zone; Vietnam has one and no summer time. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

type Values = Record<string, string | number | Date>;
type Tree = { readonly [key: string]: string | Tree };
type KeyOf<T> = T extends Tree
  ? { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyOf<T[K]>}` }[keyof T & string]
  : never;

/** The keys of a namespace, as the Vietnamese file has them (a test holds the English one to the same). */
export type Key<N extends Namespace> = KeyOf<(typeof MESSAGES)['vi'][N]>;
/** Says one sentence of a namespace, with its values filled in. */
export type Translate<N extends Namespace> = (key: Key<N>, values?: Values) => string;

const made = new Map<string, (key: string, values?: Values) => string>();

/** The voice of one namespace in one language. A key that is missing is a bug and throws. */
export function translator<N extends Namespace>(language: Language, namespace: N): Translate<N> {
  const name = `${language} ${namespace}`;
  const known = made.get(name);
  if (known) return known;
  const translate = createTranslator({
    locale: language,
    messages: MESSAGES[language][namespace],
    timeZone: TIME_ZONE,
    onError(error) {
      throw error;
    },
  });
  const say = (key: string, values?: Values) => translate(key as never, values as never);
  made.set(name, say);
  return say;
}
