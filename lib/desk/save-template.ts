import { randomUUID } from 'node:crypto';
import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { getTemplate, listTemplates, saveTemplate } from '#db/templates';
import { checkDocument } from '#lib/article/check-document';
import { SCHEMA_VERSION } from '#lib/article/schema';
import type { Actor, Language } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

export type TemplateForm = {
  /** Null: a new template. */
  readonly templateId: string | null;
  readonly language: Language;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly purposeVi: string;
  readonly purposeEn: string;
  readonly headline: string;
  readonly standfirst: string;
  /** The text as the editor has it; anything else is refused. */
  readonly body: unknown;
  /** No story begins with it any more. */
  readonly isClosed: boolean;
};

/**
 * Keeps a template for a kind of story; a new one comes last. Refuses with `templates_not_yours`, `name_needed`,
 * `no_such_template`, `not_an_article` (a body that no article may have).
 */
export async function changeTemplate(
  db: Database,
  actor: Actor,
  form: TemplateForm,
  now: number = Date.now(),
): Promise<Answer<{ templateId: string }>> {
  if (!can(actor, 'manage_templates')) return refuse('templates_not_yours');
  const { templateId: asked, language, isClosed } = form;
  const words = tidied(form);
  const unnamed = (['nameVi', 'nameEn'] as const).filter((name) => words[name] === '');
  if (unnamed.length > 0) return refuse('name_needed', undefined, unnamed);
  const checked = checkDocument(form.body);
  if (!checked.ok) return checked;
  return db.transaction(async (tx): Promise<Answer<{ templateId: string }>> => {
    const known = asked === null ? null : await getTemplate(tx, asked);
    if (asked !== null && !known) return refuse('no_such_template');
    const last = Math.max(0, ...(await listTemplates(tx)).map(({ position }) => position));
    const templateId = known?.id ?? randomUUID();
    await saveTemplate(tx, {
      ...words,
      id: templateId,
      language,
      body: checked.document,
      schemaVersion: SCHEMA_VERSION,
      position: known?.position ?? last + 1,
      closedAt: isClosed ? (known?.closedAt ?? now) : null,
    });
    const facts = { ...words, templateId, language, isClosed, body: checked.document };
    await recordEvent(tx, { storyId: null, actorId: actor.personId, kind: 'change_template', now, facts });
    return grant({ templateId });
  });
}

function tidied({ nameVi, nameEn, purposeVi, purposeEn, headline, standfirst }: TemplateForm) {
  const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return {
    nameVi: tidy(nameVi),
    nameEn: tidy(nameEn),
    purposeVi: tidy(purposeVi),
    purposeEn: tidy(purposeEn),
    headline: tidy(headline),
    standfirst: tidy(standfirst),
  };
}
