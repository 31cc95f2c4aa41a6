import type { ProofWords } from '#components/desk/proof-sheet';
import { MESSAGES } from '#lib/i18n/messages';
import { translator } from '#lib/i18n/translate';
import { LANGUAGES, type Language } from '#lib/newsroom/people';

/** The words of the newsroom's door in the language that its address asks for. */
export function doorWords(asked: string | string[] | undefined) {
  const language = LANGUAGES.find((one) => one === asked) ?? 'vi';
  const { desk, house, refusals } = MESSAGES[language];
  return {
    language,
    t: translator(language, 'house'),
    messages: { desk, house, refusals },
    proof: proofIn(language),
  };
}

function proofIn(language: Language): ProofWords {
  const { kind, issue, page, circled, struck, inserted } = MESSAGES[language].house.proof;
  return { kind, issue, page, lines: [circled, struck, inserted] };
}
