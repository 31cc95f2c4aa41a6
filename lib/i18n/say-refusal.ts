import type { Language } from '#lib/newsroom/people';
import type { Refusal } from '#lib/newsroom/refusal';
import { MESSAGES } from './messages.ts';
import { type Key, translator } from './translate.ts';

/** A refusal in the words of the rule book; a code the book does not know says so with the code in brackets. */
export function sayRefusal(language: Language, { code, facts }: Refusal): string {
  if (!(code in MESSAGES[language].refusals)) return `${translator(language, 'house')('refused')} (${code})`;
  return translator(language, 'refusals')(code as Key<'refusals'>, facts);
}
