import type {
  StoryChoices,
  StoryFieldValues,
  StoryPage,
  StoryRights,
} from '#components/desk/story/story-page.ts';
import { listBylines } from '#db/authors';
import { findBreaking } from '#db/breaking-news';
import type { Queries } from '#db/client';
import { getDeskStory, type WholeStory } from '#db/desk-list';
import { listNotifications } from '#db/notifications';
import { listPeople } from '#db/people';
import { articleAddress } from '#db/published-cards';
import { findReading } from '#db/readings';
import { listAllSections } from '#db/sections';
import { readSettings } from '#db/settings';
import { readStoryState } from '#db/stories';
import { readStoryMark } from '#db/story-mark';
import { findTranslation } from '#db/story-translations';
import { listLeftHints, listStyleRules } from '#db/style-rules';
import { listTopics } from '#db/topics';
import { listWriters } from '#db/working-copies';
import { readPresentContent } from '#lib/desk/present-content';
import { isEditorOf, isOwner, mayComment, mayRead, mayWrite, writingRight } from '#lib/newsroom/access';
import { mayBreakNews } from '#lib/newsroom/breaking';
import { maySeeReads } from '#lib/newsroom/insights';
import type { Actor, Language } from '#lib/newsroom/people';
import { type Ability, can } from '#lib/newsroom/permissions';
import type { Stage, StoryState } from '#lib/newsroom/story';
import { readReports } from '../../letters/read-letters.ts';
import { readReturn } from '../../read-peek.ts';
import { readStoryToMove } from '../../read-story-to-move.ts';
import { readGates } from './read-gates.ts';
import { readPointedTo } from './read-pointed-to.ts';
import { readTemplates } from './read-templates.ts';
import { readMentionable, readThreads } from './read-threads.ts';
import { readTimeline } from './read-timeline.ts';

/** Reads a story for its writing page; null when there is none or the person may not see it. */
export async function readStoryPage(
  q: Queries,
  actor: Actor,
  storyId: number,
  now: number = Date.now(),
): Promise<StoryPage | null> {
  const mark = await readStoryMark(q, storyId);
  const state = await readStoryState(q, storyId);
  const whole = await getDeskStory(q, actor, storyId);
  const toMove = await readStoryToMove(q, actor, storyId, now);
  const content = await readPresentContent(q, storyId);
  if (!mark || !state || !whole || !toMove || !content) return null;
  const { stage, visibility, openChange, embargo, scheduledFor, section, fields } = whole;
  const slug = fields.slug;
  return {
    id: storyId,
    headline: content.headline,
    stage,
    visibility,
    openChange,
    embargo,
    scheduledFor,
    isPublished: state.firstPublishedAt !== null,
    address: section && slug ? articleAddress(section.slug, slug, storyId) : null,
    breaking: await findBreaking(q, storyId, now),
    claimedBy: whole.claimedBy,
    returned: stage === 'returned' ? await readReturn(q, storyId) : null,
    withWhom: toMove.offers.next ? [] : await readWithWhom(q, state, whole),
    writers: (await listWriters(q, storyId)).map(({ personId: id, name }) => ({ id, name })),
    fields: fieldsOf(whole),
    rights: rightsOf(actor, state),
    choices: await readChoices(q, whole, actor.language),
    gates: await readGates(q, state, content),
    threads: await readThreads(q, actor, state),
    mentionable: await readMentionable(q, actor, state),
    timeline: await readTimeline(q, storyId),
    reports: await readReports(q, actor, state),
    hasRead: (await findReading(q, storyId, actor.personId)) !== null,
    templates: await readTemplates(q, actor, state, content),
    toneStyle: (await readSettings(q)).toneStyle,
    styleRules: await readStyleRules(q, fields.language),
    leftHints: await listLeftHints(q, storyId),
    translation: await readTranslation(q, actor, fields),
    hasNews: (await listNotifications(q, actor.personId, { unseenOnly: true, limit: MOST_NEWS })).some(
      (news) => news.storyId === storyId,
    ),
    pointsTo: await readPointedTo(q, actor, content.body.content),
    toMove: toMove.story,
    offers: toMove.offers,
    mark,
    readAt: now,
  };
}

async function readStyleRules(q: Queries, language: Language): Promise<StoryPage['styleRules']> {
  const rules = (await listStyleRules(q)).filter(
    (rule) => rule.switchedOffAt === null && rule.language === language,
  );
  return rules.map(({ id, pattern, suggestion, reason, place, matchCase }) => ({
    ...{ id, pattern, suggestion, reason, place, matchCase },
  }));
}

/** The other language of a story may be somebody else's, whom its reader knows nothing of. */
async function readTranslation(
  q: Queries,
  actor: Actor,
  fields: WholeStory['fields'],
): Promise<StoryPage['translation']> {
  const found = await findTranslation(q, fields);
  const state = found && (await readStoryState(q, found.id));
  return state && mayRead(actor, state) ? found : null;
}

function rightsOf(actor: Actor, story: StoryState): StoryRights {
  const write = mayWrite(actor, story);
  const isEditor = isEditorOf(actor, story);
  return {
    write,
    text: writingRight(actor, story),
    desk: write || (isEditor && story.stage !== 'done' && story.stage !== 'spiked'),
    clearLegal: isEditor,
    changeAddress: story.firstPublishedAt !== null && can(actor, 'publish_stories', story.sectionId),
    seeReads: maySeeReads(actor, story),
    breakNews: story.visibility === 'live' && mayBreakNews(actor, story),
    comment: mayComment(actor, story),
    translate: can(actor, 'write_stories') && (isOwner(actor, story) || isEditor),
  };
}

function fieldsOf({ fields, authors, topics }: WholeStory): StoryFieldValues {
  const { language, sectionId, bylineText, dateline, slug, eventDate, aiNote, endMark } = fields;
  const { leadMediaId, leadAlt, leadCaption, leadCredit } = fields;
  const { deadlineAt, targetWords, priority, legalCheck } = fields;
  return {
    ...{ language, sectionId, bylineText, dateline, slug, eventDate, aiNote, endMark },
    ...{ leadMediaId, leadAlt, leadCaption, leadCredit },
    ...{ deadlineAt, targetWords, priority, legalCheck },
    authorIds: authors.map(({ id }) => id),
    topicIds: topics.map(({ id }) => id),
  };
}

/** Closed sections stay on the list of the stories that stand in them. */
async function readChoices(q: Queries, whole: WholeStory, language: Language): Promise<StoryChoices> {
  const sections = (await listAllSections(q)).filter(
    ({ id, closedAt }) => closedAt === null || id === whole.fields.sectionId,
  );
  return {
    sections: sections.map(({ id, nameVi, nameEn }) => ({ id, name: language === 'vi' ? nameVi : nameEn })),
    topics: (await listTopics(q)).map(({ id, name }) => ({ id, name })),
    authors: (await listBylines(q)).map(({ id, name, fullName }) => ({
      id,
      name,
      hint: fullName === name ? undefined : fullName,
    })),
  };
}

/** Whose move it is in each stage, when it is not this person's. */
const TAKES_ON: Partial<Record<Stage, Ability>> = {
  submitted: 'edit_stories',
  approved: 'publish_stories',
  scheduled: 'publish_stories',
  done: 'edit_stories',
  spiked: 'edit_stories',
};
const MOST_NAMES = 3;
const MOST_NEWS = 100;

async function readWithWhom(q: Queries, story: StoryState, whole: WholeStory): Promise<string[]> {
  const people = (await listPeople(q)).filter(({ disabledAt }) => disabledAt === null);
  if (story.stage === 'in_review') return whole.claimedBy ? [whole.claimedBy.name] : [];
  if (story.stage === 'draft' || story.stage === 'returned')
    return people.filter(({ id }) => story.ownerIds.includes(id)).map(({ name }) => name);
  const ability = TAKES_ON[story.stage];
  if (!ability) return [];
  return people
    .filter(({ id, name, language, roles }) =>
      can({ personId: id, name, language, roles }, ability, story.sectionId),
    )
    .filter(({ id }) => story.stage !== 'submitted' || !story.ownerIds.includes(id))
    .slice(0, MOST_NAMES)
    .map(({ name }) => name);
}
