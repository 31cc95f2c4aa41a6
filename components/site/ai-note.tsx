import type { ArticleStory } from '#components/article/article-story.ts';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { keepTogether } from '#lib/text/no-break';

type Noted = Pick<ArticleStory, 'aiNote' | 'language'>;

/**
 * What in the story was made or altered with AI, before anybody reads on: the paper owes its readers the label where they
 * could be misled (Decree 237/2026, art. 24).
 */
export function AiNote({ story: { aiNote, language } }: { story: Noted }) {
  if (aiNote === '') return null;
  return (
    <p className="ai-note">
      <b>{aiLabel(language)}:</b> {keepTogether(aiNote)}
    </p>
  );
}

/** The same in one line of plain words, for where there are no marks: a voice; empty where there is nothing to tell. */
export function aiNotice({ aiNote, language }: Noted): string {
  return aiNote === '' ? '' : `${aiLabel(language)}: ${aiNote}`;
}

/** The words of the label. */
export function aiLabel(language: Language): string {
  return translator(language, 'public')('aiContent');
}
