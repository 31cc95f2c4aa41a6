import type { Page } from '@playwright/test';
import { everyKindOfPage } from './kinds-of-page.ts';
import { expect, test } from './newsroom.ts';

// Some of the kinds of page say that there is nothing, or nothing any more.
test.use({ expectedErrors: [/404|410/] });

test('each page is dressed in every rule of the paper that bears on it', async ({ page, db, cast }) => {
  const kinds = await everyKindOfPage(db, cast);
  await page.goto('/');
  const missing = await missingRules(
    page,
    kinds.map(({ address }) => address),
  );
  for (const [index, rules] of missing.entries()) expect(rules, kinds[index]?.kind).toEqual([]);
  expect(missing.length).toBe(kinds.length);
});

/**
 * For each address the rules of other pages that some element of it answers to, whatever a finger or the keyboard does
 * there, and that it does not have itself.
 */
function missingRules(page: Page, addresses: readonly string[]): Promise<string[][]> {
  return page.evaluate(
    async (asked) => {
      const passing =
        /::[\w-]+(\([^)]*\))?|:(hover|focus|focus-visible|focus-within|active|visited|checked|open)\b/g;

      /** Every rule under a condition, as that condition, a line between, and its selector. */
      function rulesIn(rule: CSSRule, condition: string): string[] {
        if (rule instanceof CSSStyleRule) return [`${condition}\n${rule.selectorText}`];
        if (rule instanceof CSSConditionRule)
          return [...rule.cssRules].flatMap((inner) => rulesIn(inner, `${condition} ${rule.conditionText}`));
        if (rule instanceof CSSLayerBlockRule)
          return [...rule.cssRules].flatMap((inner) => rulesIn(inner, rule.name));
        return [];
      }

      async function read(address: string) {
        const shown = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
        Object.assign(shown.documentElement.dataset, { js: '', inTurn: '', voice: '', share: '' });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          [...shown.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n'),
        );
        return { shown, rules: new Set([...sheet.cssRules].flatMap((rule) => rulesIn(rule, ''))) };
      }

      function bearsOn(shown: Document, rule: string): boolean {
        // A rule for what stands before or after some element names none of its own.
        const selector = (rule.split('\n')[1] ?? '')
          .replaceAll(/(?<=[\s>+~])(?=::)/g, '*')
          .replaceAll(passing, '');
        return selector.trim() === '' || shown.querySelector(selector) !== null;
      }

      const pages = await Promise.all(asked.map(read));
      const known = [...new Set(pages.flatMap(({ rules }) => [...rules]))];
      if (known.length === 0) throw new Error('No page has a rule.');
      return pages.map(({ shown, rules }) =>
        known.filter((rule) => !rules.has(rule) && bearsOn(shown, rule)),
      );
    },
    [...addresses],
  );
}
