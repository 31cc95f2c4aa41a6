import { TemplatesList } from '#components/desk/templates-list';
import { theDatabase } from '#db/client';
import { listTemplates } from '#db/templates';
import { saveTemplate } from '../actions.ts';
import { admit } from '../admit.ts';

/** The templates for kinds of story. */
export default async function TemplatesPage() {
  await admit(['manage_templates']);
  const templates = (await listTemplates(theDatabase())).map(
    ({ id, closedAt, schemaVersion: _version, position: _at, ...words }) => ({
      ...words,
      templateId: id,
      isClosed: closedAt !== null,
    }),
  );
  return <TemplatesList templates={templates} onSave={saveTemplate} />;
}
