import { SectionsList } from '#components/desk/sections-list';
import { theDatabase } from '#db/client';
import { listAllSections } from '#db/sections';
import { putSectionsInOrder, saveSection } from '../actions.ts';
import { admit } from '../admit.ts';

/** The sections of the paper. */
export default async function SectionsPage() {
  await admit(['manage_sections', 'manage_paper']);
  const sections = (await listAllSections(theDatabase())).map(
    ({ id, closedAt, position: _at, ...section }) => ({
      ...section,
      sectionId: id,
      isClosed: closedAt !== null,
    }),
  );
  return <SectionsList sections={sections} onSave={saveSection} onOrder={putSectionsInOrder} />;
}
