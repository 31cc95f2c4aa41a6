/** The end of a sentence, with what closes after it. */
const ENDED = /[.!?…][”’»")\]]*$/u;

/** What stands between a picture's caption and its credit: a caption that is no whole sentence is set apart by a dot. */
export function beforeCredit(caption: string): string {
  const words = caption.trimEnd();
  if (words === '') return '';
  return ENDED.test(words) ? ' ' : ' · ';
}
