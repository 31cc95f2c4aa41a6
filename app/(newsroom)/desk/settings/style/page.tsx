import { StyleRulesList } from '#components/desk/style-rules-list';
import { theDatabase } from '#db/client';
import { listStyleRules } from '#db/style-rules';
import { saveStyleRule } from '../actions.ts';
import { admit } from '../admit.ts';

/** House style: what the paper does not write, what it writes instead, and why. */
export default async function HouseStylePage() {
  await admit(['set_house_style']);
  const rules = (await listStyleRules(theDatabase())).map(
    ({ id, language, pattern, suggestion, reason, place, matchCase, switchedOffAt }) => ({
      ruleId: id,
      isOff: switchedOffAt !== null,
      ...{ language, pattern, suggestion, reason, place, matchCase },
    }),
  );
  return <StyleRulesList rules={rules} onSave={saveStyleRule} />;
}
