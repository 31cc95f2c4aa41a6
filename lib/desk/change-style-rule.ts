import { randomUUID } from 'node:crypto';
import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { getStyleRule, listStyleRules, saveStyleRule } from '#db/style-rules';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { checkStyleRule, type StyleRuleForm, setsHouseStyle, tidyStyleRule } from '#lib/newsroom/style-rules';
import { vietnameseSortKey } from '#lib/text/sort-key';

/**
 * Keeps a rule of house style, new or changed; open stories show it when they are read anew. Refuses
 * `house_style_not_yours`, `no_such_rule`, and whatever `checkStyleRule` says of the rule.
 */
export async function changeStyleRule(
  db: Database,
  actor: Actor,
  form: StyleRuleForm,
  now: number = Date.now(),
): Promise<Answer<{ ruleId: string }>> {
  if (!setsHouseStyle(actor)) return refuse('house_style_not_yours');
  const { ruleId: askedFor, isOff, ...rule } = tidyStyleRule(form);
  return db.transaction(async (tx): Promise<Answer<{ ruleId: string }>> => {
    const known = askedFor === null ? null : await getStyleRule(tx, askedFor);
    if (askedFor !== null && !known) return refuse('no_such_rule');
    const refused = checkStyleRule({ ...rule, ruleId: askedFor, isOff }, await listStyleRules(tx));
    if (refused) return refused;
    const ruleId = known?.id ?? randomUUID();
    await saveStyleRule(tx, {
      ...rule,
      id: ruleId,
      sortKey: vietnameseSortKey(rule.pattern),
      switchedOffAt: isOff ? (known?.switchedOffAt ?? now) : null,
      createdAt: known?.createdAt ?? now,
    });
    const facts = { ...rule, ruleId, isOff };
    await recordEvent(tx, { storyId: null, actorId: actor.personId, kind: 'change_style_rule', now, facts });
    return grant({ ruleId });
  });
}
