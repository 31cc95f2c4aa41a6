import type { Queries } from '#db/client';
import { listAllSections } from '#db/sections';
import { translator } from '#lib/i18n/translate';
import { insightReach } from '#lib/newsroom/insights';
import type { Actor } from '#lib/newsroom/people';

/** A section by the name that this person reads it under. */
export type NamedSection = { readonly id: string; readonly slug: string; readonly name: string };

/** The sections whose figures a person sees, in the order of the paper. */
export async function readNamedSections(q: Queries, actor: Actor): Promise<NamedSection[]> {
  const reach = insightReach(actor);
  const all = await listAllSections(q);
  return all
    .filter(({ id }) => reach === 'every' || reach.includes(id))
    .map(({ id, slug, nameVi, nameEn }) => ({
      id,
      slug,
      name: actor.language === 'en' && nameEn !== '' ? nameEn : nameVi,
    }));
}

/** The name of a section; empty when a story stands in none that this person sees. */
export function sectionName(sections: readonly NamedSection[], id: string): string {
  return sections.find((section) => section.id === id)?.name ?? '';
}

/** The line for stories that stand in no section yet, for those who see the whole paper. */
export function withoutSection(actor: Actor): NamedSection[] {
  const name = translator(actor.language, 'desk')('insights.noSection');
  return insightReach(actor) === 'every' ? [{ id: '', slug: '', name }] : [];
}
