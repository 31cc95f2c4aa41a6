import enDesk from './messages/en/desk.json' with { type: 'json' };
import enHouse from './messages/en/house.json' with { type: 'json' };
import enPublic from './messages/en/public.json' with { type: 'json' };
import enRefusals from './messages/en/refusals.json' with { type: 'json' };
import enWriting from './messages/en/writing.json' with { type: 'json' };
import viDesk from './messages/vi/desk.json' with { type: 'json' };
import viHouse from './messages/vi/house.json' with { type: 'json' };
import viPublic from './messages/vi/public.json' with { type: 'json' };
import viRefusals from './messages/vi/refusals.json' with { type: 'json' };
import viWriting from './messages/vi/writing.json' with { type: 'json' };

/** Everything the screens say, by language and by who says it. */
export const MESSAGES = {
  vi: { public: viPublic, desk: viDesk, house: viHouse, writing: viWriting, refusals: viRefusals },
  en: { public: enPublic, desk: enDesk, house: enHouse, writing: enWriting, refusals: enRefusals },
} as const;

/** Who speaks: the paper to its readers, the desk, the house (signing in), the writing page, or the rule book. */
export type Namespace = keyof (typeof MESSAGES)['vi'];

type Tree = { readonly [key: string]: string | Tree };

/** All keys of a message file with their sentences, nested ones joined by dots. */
export function sentencesOf(tree: Tree, above = ''): [key: string, sentence: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[above + key, value]] : sentencesOf(value, `${above}${key}.`),
  );
}
