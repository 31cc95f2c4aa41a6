import { WorkflowSettings } from '#components/desk/workflow-settings';
import { theDatabase } from '#db/client';
import { readSettings } from '#db/settings';
import { DEFAULT_GATES } from '#lib/newsroom/gates';
import { saveWorkflow } from '../actions.ts';
import { admit } from '../admit.ts';

/** How stories are passed: house rules and gates. */
export default async function WorkflowSettingsPage() {
  await admit(['override_gates']);
  const { houseRules, gates } = await readSettings(theDatabase());
  return (
    <WorkflowSettings saved={{ houseRules, gates: { ...DEFAULT_GATES, ...gates } }} onSave={saveWorkflow} />
  );
}
