import { PaperSettings } from '#components/desk/paper-settings';
import { theDatabase } from '#db/client';
import { readSettings } from '#db/settings';
import { savePaper } from './actions.ts';
import { admit } from './admit.ts';

/** The paper: its name, its imprint, how stories are printed. */
export default async function PaperSettingsPage() {
  await admit(['manage_paper']);
  const {
    houseRules: _rules,
    gates: _gates,
    newsletter: _newsletter,
    ...paper
  } = await readSettings(theDatabase());
  return <PaperSettings saved={paper} onSave={savePaper} />;
}
