import type { Language } from './people.ts';
import { type Refused, refuse } from './refusal.ts';

/** Which pictures of a story a bulletin takes. */
export const BULLETIN_PICTURES = ['none', 'lead', 'all'] as const;
export type BulletinPictures = (typeof BULLETIN_PICTURES)[number];

/** A story chosen for a bulletin. */
export type ChosenStory = { readonly storyId: number; readonly pictures: BulletinPictures };

/** A bulletin as its editor composes it. */
export type BulletinForm = {
  readonly language: Language;
  readonly title: string;
  /** As it is printed: `Số 12`. */
  readonly issue: string;
  /** yyyy-mm-dd. */
  readonly issuedOn: string;
  /** Who puts it out, and by which licence. */
  readonly imprint: string;
  readonly hasCodes: boolean;
  /** In the order of print. */
  readonly stories: readonly ChosenStory[];
};

/** The longest lines of a bulletin's head, in characters, and the most stories that it takes. */
export const LONGEST_BULLETIN_TITLE = 80;
export const LONGEST_BULLETIN_ISSUE = 40;
export const LONGEST_BULLETIN_IMPRINT = 400;
export const MOST_BULLETIN_STORIES = 60;

/** The lines of a bulletin's head as they are kept: one space between words, nothing around them. */
export function tidyBulletin(form: BulletinForm): BulletinForm {
  const tidy = (line: string) => line.normalize('NFC').replace(/\s+/g, ' ').trim();
  return { ...form, title: tidy(form.title), issue: tidy(form.issue), imprint: tidy(form.imprint) };
}

/**
 * Says why a bulletin cannot be kept as it is, or null. Refuses with `name_needed`, `line_too_long`, `day_needed`,
 * `too_many_stories` and `story_twice`.
 */
export function checkBulletin(form: BulletinForm): Refused | null {
  if (form.title === '') return refuse('name_needed', undefined, ['title']);
  const most = {
    title: LONGEST_BULLETIN_TITLE,
    issue: LONGEST_BULLETIN_ISSUE,
    imprint: LONGEST_BULLETIN_IMPRINT,
  };
  for (const field of ['title', 'issue', 'imprint'] as const)
    if (form[field].length > most[field]) return refuse('line_too_long', { most: most[field] }, [field]);
  if (!isDay(form.issuedOn)) return refuse('day_needed', undefined, ['issuedOn']);
  if (form.stories.length > MOST_BULLETIN_STORIES)
    return refuse('too_many_stories', { most: MOST_BULLETIN_STORIES });
  const isTwice = new Set(form.stories.map(({ storyId }) => storyId)).size < form.stories.length;
  return isTwice ? refuse('story_twice') : null;
}

function isDay(day: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
