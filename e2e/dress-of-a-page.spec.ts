import type { Page } from '@playwright/test';
import { everyKindOfPage } from './kinds-of-page.ts';
import { expect, test } from './newsroom.ts';

test.use({ expectedErrors: [/404/] });

test('each page is dressed in every rule of the paper that bears on it', async ({ page, db }) => {
  const kinds = await everyKindOfPage(db);
  const known = new Set<string>();
  for (const { address } of kinds) {
    await page.goto(address);
    for (const rule of await rulesOf(page)) known.add(rule);
  }
  for (const { kind, address } of kinds) {
    await page.goto(address);
    const own = new Set(await rulesOf(page));
    const others = [...known].filter((rule) => !own.has(rule));
    expect(await bearingOn(page, others), kind).toEqual([]);
  }
});

/** Every rule of a page, as the condition under which it holds, a line between, and its selector. */
function rulesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = (rule: CSSRule, condition: string): string[] => {
      if (rule instanceof CSSStyleRule) return [`${condition}\n${rule.selectorText}`];
      if (rule instanceof CSSConditionRule)
        return [...rule.cssRules].flatMap((inner) => named(inner, `${condition} ${rule.conditionText}`));
      return rule instanceof CSSLayerBlockRule
        ? [...rule.cssRules].flatMap((inner) => named(inner, rule.name))
        : [];
    };
    return [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules].flatMap((rule) => named(rule, '')),
    );
  });
}

/** Those that some element of the page answers to, whatever a finger or the keyboard does there. */
function bearingOn(page: Page, rules: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (asked) => {
      const passing =
        /::[\w-]+(\([^)]*\))?|:(hover|focus|focus-visible|focus-within|active|visited|checked|open)\b/g;
      return asked.filter((rule) => {
        // A rule for what stands before or after some element names none of its own.
        const selector = (rule.split('\n')[1] ?? '')
          .replaceAll(/(?<=[\s>+~])(?=::)/g, '*')
          .replaceAll(passing, '');
        return selector.trim() === '' || document.querySelector(selector) !== null;
      });
    },
    [...rules],
  );
}
