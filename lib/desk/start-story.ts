import { findAuthorOfPerson } from '#db/authors';
import type { Database, Queries, Transaction } from '#db/client';
import { recordEvent } from '#db/events';
import { getSection } from '#db/sections';
import {
  readStoryState,
  recordStory,
  recordStoryAuthors,
  recordStoryFields,
  recordSummary,
} from '#db/stories';
import { findFirstTold, isLanguageFree } from '#db/story-translations';
import { getTemplate, type StoryTemplate } from '#db/templates';
import { plainText } from '#lib/article/plain-text';
import { withoutSuggestions } from '#lib/article/suggestions/without-suggestions';
import type { WorkingText } from '#lib/article/working-copy';
import { mayRead } from '#lib/newsroom/access';
import type { Actor, Language } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import type { StoryState } from '#lib/newsroom/story';
import { countWords } from '#lib/text/count';
import { fold } from '#lib/text/fold';
import { type CommentOfFile, recordCommentsOfFile } from './comments-of-file.ts';
import { shelvePictures } from './shelve-pictures.ts';
import { startWorkingText } from './working-text.ts';

export type NewStory = {
  readonly language?: Language;
  readonly sectionId?: string | null;
  readonly headline?: string;
  readonly standfirst?: string;
  readonly body?: WorkingText['body'];
  /** What kind of story it is: it begins with the text of this template, as far as it brings none of its own. */
  readonly templateId?: string | null;
  readonly bylineText?: string;
  readonly eventDate?: string | null;
  /** Comments of the actor that come along, as of a file. */
  readonly comments?: readonly CommentOfFile[];
  /** Pictures of a file, by their ids, which wait for the story. */
  readonly pictures?: readonly string[];
  /** The story this one tells in the other language. */
  readonly translationOf?: number | null;
};

/**
 * Starts a story as a draft of the actor, who signs it when they have a byline of their own. Refuses with
 * `not_a_writer`, `no_such_section` (or a closed one), `no_such_template` (or a closed one, or one in the other language),
 * `no_such_story` (the one to translate, for this person), `already_translated`, `pictures_of_file_gone`.
 */
export async function startStory(
  db: Database,
  actor: Actor,
  input: NewStory = {},
  now: number = Date.now(),
): Promise<Answer<{ storyId: number }>> {
  if (!can(actor, 'write_stories')) return refuse('not_a_writer');
  return db.transaction(async (tx) => {
    const { sectionId = null, templateId = null, translationOf = null, language = actor.language } = input;
    const original = translationOf === null ? null : await readStoryState(tx, translationOf);
    if (translationOf !== null && !(original && mayRead(actor, original))) return refuse('no_such_story');
    if (sectionId !== null && !(await takesStories(tx, sectionId, original)))
      return refuse('no_such_section', undefined, ['sectionId']);
    const first = translationOf === null ? null : await findFirstTold(tx, translationOf);
    if (first !== null && !(await isLanguageFree(tx, { first, language })))
      return refuse('already_translated', undefined, ['language']);
    const template = templateId === null ? null : await openTemplate(tx, templateId, language);
    if (templateId !== null && !template) return refuse('no_such_template', undefined, ['templateId']);

    const shelved = await shelvePictures(tx, actor, input.pictures ?? []);
    if (!shelved.ok) return shelved;
    const storyId = await recordStory(tx, { createdBy: actor.personId, language, sectionId, now });
    const author = await findAuthorOfPerson(tx, actor.personId);
    if (author) await recordStoryAuthors(tx, storyId, [author.id]);
    if (first !== null) await recordStoryFields(tx, storyId, { translationOf: first }, now);

    const headline = (input.headline ?? template?.headline ?? '').normalize('NFC').trim();
    const standfirst = (input.standfirst ?? template?.standfirst ?? '').normalize('NFC').trim();
    const body = input.body ?? template?.body ?? EMPTY_BODY;
    await startWorkingText(tx, storyId, { headline, standfirst, body }, now);
    await recordWhatCameAlong(tx, storyId, input, { personId: actor.personId, now });
    const words = countWords(plainText({ ...body, content: withoutSuggestions(body.content, 'reject') }));
    await recordSummary(tx, storyId, { headline, standfirst, headlineFolded: fold(headline), words }, now);
    const facts = template ? { templateId } : {};
    await recordEvent(tx, { storyId, actorId: actor.personId, kind: 'start', now, toStage: 'draft', facts });
    return grant({ storyId });
  });
}

/** Byline and day are set only where the story brings them; a new one has neither. */
async function recordWhatCameAlong(
  tx: Transaction,
  storyId: number,
  { bylineText, eventDate, comments = [] }: NewStory,
  { personId, now }: { readonly personId: string; readonly now: number },
): Promise<void> {
  const fields = {
    ...(bylineText && { bylineText: bylineText.normalize('NFC').trim() }),
    ...(eventDate && { eventDate }),
  };
  if (Object.keys(fields).length > 0) await recordStoryFields(tx, storyId, fields, now);
  await recordCommentsOfFile(tx, { storyId, personId, now }, comments);
}

/** A closed section takes nothing new but the other language of what stands in it. */
async function takesStories(q: Queries, sectionId: string, original: StoryState | null): Promise<boolean> {
  const section = await getSection(q, sectionId);
  return section !== null && (section.closedAt === null || section.id === original?.sectionId);
}

async function openTemplate(
  q: Queries,
  templateId: string,
  language: Language,
): Promise<StoryTemplate | null> {
  const template = await getTemplate(q, templateId);
  return template && template.closedAt === null && template.language === language ? template : null;
}

const EMPTY_BODY: WorkingText['body'] = { type: 'doc', content: [{ type: 'paragraph' }] };
