import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Database, theDatabase } from '#db/client';
import { listPeople, type Person, readActor } from '#db/people';
import { aSessionCookie } from '#lib/auth/testing';
import type { Newsroom as Cast } from '#lib/desk/testing';
import type { Actor } from '#lib/newsroom/people';
import { anOwnPaper, type OwnPaper } from './own-paper.ts';

export { expect } from '@playwright/test';

type Newsroom = {
  /** The running paper's own database, for what a journey needs to find or prepare. */
  db: Database;
  /** The demo's cast and the section their stories stand in, to build stories with. */
  cast: Cast;
  /** Opens a browser of their own for somebody of the demo. */
  enter: (given: string) => Promise<Page>;
  /** A paper that no other journey touches, with processes of its own. */
  paper: OwnPaper;
  /** Signs somebody of the demo in by a session of their own, in the journey's browser or in another one. */
  signInAs: (given: string, context?: BrowserContext) => Promise<string>;
  /** Messages of the console that this journey brings about on purpose. */
  expectedErrors: RegExp[];
};

/** A journey. An error in the console or one that nobody caught fails it. */
export const test = base.extend<Newsroom>({
  db: async ({ baseURL }, use) => {
    expect(baseURL).toBeTruthy();
    await use(theDatabase());
  },
  expectedErrors: [[], { option: true }],
  cast: async ({ db }, use) => {
    const [lan, binh, ha, thu, tong, quan, an] = await Promise.all(
      ['Lan', 'Bình', 'Hà', 'Thư', 'Tổng', 'Quân', 'An'].map((given) => actorNamed(db, given)),
    );
    if (!lan || !binh || !ha || !thu || !tong || !quan || !an) throw new Error('The cast is not complete.');
    await use({ sectionId: 'song-nuoc', lan, binh, ha, thu, tong, quan, an });
  },
  enter: async ({ browser, signInAs, expectedErrors }, use) => {
    const errors: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (given) => {
      const context = await browser.newContext();
      contexts.push(context);
      await signInAs(given, context);
      const page = await context.newPage();
      watch(page, errors);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expectNoErrors(errors, expectedErrors);
  },
  paper: async ({ browser, expectedErrors }, use) => {
    const errors: string[] = [];
    const paper = await anOwnPaper(browser, (page) => watch(page, errors));
    await use(paper);
    await paper.clearAway();
    expectNoErrors(errors, expectedErrors);
  },
  signInAs: async ({ db, context, baseURL }, use) => {
    await use(async (given, where = context) => {
      const { id: personId } = await personNamed(db, given);
      const { name, value } = await aSessionCookie(db, personId);
      await where.addCookies([{ name, value, url: baseURL ?? '', httpOnly: true, sameSite: 'Lax' }]);
      return personId;
    });
  },
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    watch(page, errors);
    await use(page);
    expectNoErrors(errors, expectedErrors);
  },
});

function expectNoErrors(errors: readonly string[], expected: readonly RegExp[]): void {
  const unexpected = errors.filter((error) => !expected.some((known) => known.test(error)));
  expect(unexpected, 'errors in the console').toEqual([]);
}

async function actorNamed(db: Database, given: string): Promise<Actor> {
  const actor = await readActor(db, (await personNamed(db, given)).id);
  if (!actor) throw new Error(`${given} may not come in.`);
  return actor;
}

/** Notes the errors of a page that a journey opened by itself. */
export function watch(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
  });
}

/** Nothing on the page is against WCAG 2.2 AA, as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  // React Aria's announcer names what it has just read out by an element that may be gone a second later. A frame in
  // which no script may run cannot be asked, and would be waited for without end. No page of ours has a frame of
  // another house before it is asked for, and only those need the second page that is opened outside of legacy mode: it
  // took half of the time.
  const axe = new AxeBuilder({ page })
    .options({ runOnly: tags, resultTypes: ['violations'] })
    .setLegacyMode()
    .exclude('[data-live-announcer]')
    .exclude('iframe[sandbox=""]');
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

/** Somebody of the demo by the given name ("Lan"). */
export async function personNamed(db: Database, given: string): Promise<Person> {
  const person = (await listPeople(db)).find(({ name }) => name.split(' ').at(-1) === given);
  if (!person) throw new Error(`Nobody of that name works here: ${given}`);
  return person;
}
