import type { VersionId } from '#components/desk/compare/compared-versions.ts';
import type { Queries } from '#db/client';
import { getNumberedRevision, type RevisionContent } from '#db/revisions';
import { getSection } from '#db/sections';
import { getTopic } from '#db/topics';
import type { ComparedArticle } from '#lib/article/compare/compare-articles';
import { upgradeDocument } from '#lib/article/upgrade';
import { readPresentContent } from '#lib/desk/present-content';
import type { Translate } from '#lib/i18n/translate';

/** Reads one side of a comparison, its fields in words of the interface; null when the story has no such version. */
export async function readSide(
  q: Queries,
  storyId: number,
  version: VersionId,
  t: Translate<'writing'>,
): Promise<ComparedArticle | null> {
  const content =
    version === 'now' ? await readPresentContent(q, storyId) : await getNumberedRevision(q, storyId, version);
  if (!content) return null;
  return {
    headline: content.headline,
    standfirst: content.standfirst,
    fields: await wordsOfFields(q, content, t),
    body: upgradeDocument(content.body, content.schemaVersion),
  };
}

async function wordsOfFields(
  q: Queries,
  content: RevisionContent,
  t: Translate<'writing'>,
): Promise<ComparedArticle['fields']> {
  const { sectionId, topicIds, authors, lead, eventDate, endMark, language } = content;
  const section = sectionId === null ? null : await getSection(q, sectionId);
  const topics = await Promise.all(topicIds.map((id) => getTopic(q, id)));
  return {
    section: (language === 'vi' ? section?.nameVi : section?.nameEn) ?? '',
    topics: topics.flatMap((topic) => topic?.name ?? []).join(', '),
    authors: authors.map(({ name }) => name).join(', '),
    byline: content.bylineText,
    dateline: content.dateline,
    eventDate: eventDate ? eventDate.split('-').reverse().join('/') : '',
    aiNote: content.aiNote,
    endMark: endMark ? t('compare.yes') : t('compare.no'),
    slug: content.slug,
    language: t(`compare.language.${language}`),
    leadPicture: lead?.mediaId ?? '',
    leadAlt: lead?.alt ?? '',
    leadCaption: lead?.caption ?? '',
    leadCredit: lead?.credit ?? '',
  };
}
