import type { Page } from '@playwright/test';

/** What a screen reader is given to read out by itself, and whether it breaks in on what is being read. */
export type Heard = { readonly words: string; readonly breaksIn: boolean };

declare global {
  interface Window {
    heard?: Heard[];
  }
}

/** Begins to note what is read out on every page that is opened from now on. */
export async function listenTo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const POLITE = '[role=status], [role=log], [aria-live=polite]';
    const BREAKS_IN = '[role=alert], [role=alertdialog], [aria-live=assertive]';
    const heard: Heard[] = [];
    window.heard = heard;
    const note = (region: Element, words: string | null) => {
      const said = words?.trim();
      if (said && !region.closest('[aria-hidden=true]'))
        heard.push({ words: said, breaksIn: region.matches(BREAKS_IN) });
    };
    const regionOf = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      return element?.closest(`${POLITE}, ${BREAKS_IN}`) ?? null;
    };
    const hear = ({ type, target, addedNodes }: MutationRecord) => {
      const region = regionOf(target);
      if (region && type !== 'childList') return note(region, region.textContent);
      for (const added of addedNodes) {
        if (region) note(region, added.textContent);
        else if (added instanceof Element)
          for (const inside of [added, ...added.querySelectorAll('*')])
            if (inside.matches(`${POLITE}, ${BREAKS_IN}`)) note(inside, inside.textContent);
      }
    };
    // A region that comes hidden and is shown at once is read out once.
    const ear = new MutationObserver((changes) => {
      const before = heard.length;
      changes.forEach(hear);
      const said = heard.splice(before).map((one) => JSON.stringify(one));
      heard.push(...[...new Set(said)].map((one) => JSON.parse(one)));
    });
    const what = { subtree: true, childList: true, characterData: true, attributeFilter: ['aria-hidden'] };
    ear.observe(document, what);
  });
}

/** What was read out since it was asked for the last time. */
export async function heardOn(page: Page): Promise<Heard[]> {
  return page.evaluate(() => window.heard?.splice(0) ?? []);
}
