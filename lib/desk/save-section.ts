import { randomUUID } from 'node:crypto';
import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { listAllSections, saveSection } from '#db/sections';
import { bumpTags } from '#db/tag-versions';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, type Refused, refuse } from '#lib/newsroom/refusal';
import type { SectionKind } from '#lib/newsroom/sections';
import { inPublic } from '#lib/press/change-over';
import { slugOf } from '#lib/text/slug';
import { canBeSectionSlug } from './reserved-slugs.ts';

export type SectionForm = {
  /** Null: a new section. */
  readonly sectionId: string | null;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly purposeVi: string;
  readonly purposeEn: string;
  /** Only of a new section; empty: from the Vietnamese name. An address once given stays. */
  readonly slug: string;
  readonly kind: SectionKind;
  readonly isClosed: boolean;
};

/**
 * Opens a section or changes one: names, purpose, what kind it is to readers, closed or not. Stories keep a closed
 * section. Refuses `sections_not_yours`, `name_needed`, `no_such_section`, `not_a_slug`, `slug_taken`.
 */
export async function changeSection(
  db: Database,
  actor: Actor,
  form: SectionForm,
  now: number = Date.now(),
): Promise<Answer<{ sectionId: string }>> {
  const refused = refuseStranger(actor);
  if (refused) return refused;
  const name = form.nameVi.normalize('NFC').trim();
  if (name === '') return refuse('name_needed', undefined, ['nameVi']);
  return inPublic(db).transaction(async (tx): Promise<Answer<{ sectionId: string }>> => {
    const all = await listAllSections(tx);
    const known = all.find(({ id }) => id === form.sectionId);
    if (form.sectionId !== null && !known) return refuse('no_such_section');
    const slug = known?.slug ?? (form.slug.trim() || slugOf(name));
    if (!canBeSectionSlug(slug)) return refuse('not_a_slug', undefined, ['slug']);
    if (!known && all.some((section) => section.slug === slug))
      return refuse('slug_taken', undefined, ['slug']);

    const sectionId = known?.id ?? randomUUID();
    await saveSection(tx, {
      id: sectionId,
      slug,
      nameVi: name,
      nameEn: form.nameEn.normalize('NFC').trim() || name,
      purposeVi: form.purposeVi.normalize('NFC').trim(),
      purposeEn: form.purposeEn.normalize('NFC').trim(),
      kind: form.kind,
      position: known?.position ?? Math.max(0, ...all.map(({ position }) => position)) + 1,
      closedAt: form.isClosed ? (known?.closedAt ?? now) : null,
    });
    await bumpTags(tx, ['site']);
    await recordEvent(tx, {
      storyId: null,
      actorId: actor.personId,
      kind: 'change_section',
      now,
      facts: { ...form, sectionId },
    });
    return grant({ sectionId });
  });
}

/** Puts the sections in this order, as readers see them. Refuses `sections_not_yours`. */
export async function orderSections(
  db: Database,
  actor: Actor,
  { sectionIds }: { readonly sectionIds: readonly string[] },
  now: number = Date.now(),
): Promise<Answer> {
  const refused = refuseStranger(actor);
  if (refused) return refused;
  return inPublic(db).transaction(async (tx) => {
    for (const section of await listAllSections(tx)) {
      const at = sectionIds.indexOf(section.id);
      await saveSection(tx, { ...section, position: at < 0 ? sectionIds.length + section.position : at });
    }
    await bumpTags(tx, ['site']);
    await recordEvent(tx, {
      storyId: null,
      actorId: actor.personId,
      kind: 'order_sections',
      now,
      facts: { sectionIds },
    });
    return grant();
  });
}

function refuseStranger(actor: Actor): Refused | null {
  return can(actor, 'manage_sections') || can(actor, 'manage_paper') ? null : refuse('sections_not_yours');
}
