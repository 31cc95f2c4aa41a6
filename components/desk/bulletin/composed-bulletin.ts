import type { BulletinForm, ChosenStory } from '#lib/newsroom/bulletins';
import type { Answer } from '#lib/newsroom/refusal';

/** A story of a bulletin on the composing screen. */
export type ChosenLine = ChosenStory & {
  readonly headline: string;
  readonly words: number;
  /** Readers can read it; else it is not printed. */
  readonly isLive: boolean;
};

/** A bulletin on the composing screen. */
export type ComposedBulletin = Omit<BulletinForm, 'stories'> & { readonly stories: readonly ChosenLine[] };

/** A story that can be chosen. */
export type StoryToPrint = {
  readonly storyId: number;
  readonly headline: string;
  readonly section: string;
  readonly words: number;
  readonly publishedAt: number;
};

export type SaveBulletin = (
  form: BulletinForm & { readonly bulletinId: number; readonly version: number },
) => Promise<Answer<{ version: number }>>;
export type FindStoriesToPrint = (wish: {
  readonly search: string;
  readonly language: BulletinForm['language'];
}) => Promise<Answer<{ stories: StoryToPrint[] }>>;

/** A bulletin as it is sent to be kept. */
export function formOf({ stories, ...head }: ComposedBulletin): BulletinForm {
  return { ...head, stories: stories.map(({ storyId, pictures }) => ({ storyId, pictures })) };
}

/** The same stories with one of them before or after another, or somewhere up or down; unknown ones change nothing. */
export function placed(
  stories: readonly ChosenLine[],
  storyId: number,
  to: { readonly by: number } | { readonly beside: number; readonly after: boolean },
): readonly ChosenLine[] {
  const from = stories.findIndex((story) => story.storyId === storyId);
  const story = stories[from];
  if (!story) return stories;
  const others = stories.toSpliced(from, 1);
  if ('by' in to) {
    const place = from + to.by;
    return place < 0 || place > others.length ? stories : others.toSpliced(place, 0, story);
  }
  const beside = others.findIndex((other) => other.storyId === to.beside);
  return beside < 0 ? stories : others.toSpliced(beside + (to.after ? 1 : 0), 0, story);
}
