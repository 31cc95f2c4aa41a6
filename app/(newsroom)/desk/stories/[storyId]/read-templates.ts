import type { Template } from '#components/editor/template-offer';
import type { Queries } from '#db/client';
import type { RevisionContent } from '#db/revisions';
import { listTemplates } from '#db/templates';
import { mayWrite } from '#lib/newsroom/access';
import type { Actor } from '#lib/newsroom/people';
import type { StoryState } from '#lib/newsroom/story';

/** Reads what a story could begin with, for somebody who may write it; none once something stands in it. */
export async function readTemplates(
  q: Queries,
  actor: Actor,
  story: StoryState,
  { headline, standfirst, words, language }: RevisionContent,
): Promise<Template[]> {
  if (!mayWrite(actor, story) || `${headline}${standfirst}` !== '' || words > 0) return [];
  return (await listTemplates(q))
    .filter((template) => template.closedAt === null && template.language === language)
    .map(({ id, nameVi, nameEn, headline: line, standfirst: lines, body }) => ({
      ...{ id, name: actor.language === 'vi' ? nameVi : nameEn },
      ...{ headline: line, standfirst: lines, body },
    }));
}
