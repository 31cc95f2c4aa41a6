import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { type Key, type Translate, translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { aWordFile, dropFile } from './word-files.ts';

/** A state of the writing page: how one comes to it, and whether there is one on a phone. */
type State = {
  readonly name: string;
  readonly on?: 'desk';
  readonly begin: (at: Place) => Promise<void>;
};

/** The page, what it says in the language it is read in, and the ways about it. */
export type Place = {
  readonly page: Page;
  readonly say: Translate<'writing'>;
  readonly move: Translate<'desk'>;
  readonly isPhone: boolean;
};

/** The writing page as somebody reads it in a language. */
export function placeAt(page: Page, language: Language, isPhone: boolean): Place {
  return { page, isPhone, say: translator(language, 'writing'), move: translator(language, 'desk') };
}

const body = ({ page, say }: Place) => page.getByRole('textbox', { name: say('sheet.body'), exact: true });
const button = ({ page }: Place, name: string) => page.getByRole('button', { name, exact: true });
const aPhoto = (background: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** At the head of the line: above the middle of it may stand the bar of what is selected beneath. */
async function standIn(at: Place, line: number): Promise<void> {
  await body(at)
    .locator('p')
    .nth(line)
    .click({ position: { x: 4, y: 12 } });
  await at.page.keyboard.press('End');
}

async function select(at: Place, line: number): Promise<void> {
  await standIn(at, line);
  await at.page.keyboard.press('Shift+Home');
}

/** Opens a sheet of the panel, beside the paper or, on a phone, over it. */
async function turnTo(at: Place, sheet: 'facts' | 'review' | 'history'): Promise<void> {
  const { page, say, isPhone } = at;
  if (isPhone)
    await page
      .getByRole('button', { name: new RegExp(`^${say('bar.panel')}`) })
      .first()
      .click();
  await page.getByRole('tab', { name: new RegExp(`^${say(`panel.sheets.${sheet}`)}`) }).click();
}

/** Puts a block in beneath the first line, by the menu that / opens. */
async function put(at: Place, block: string): Promise<void> {
  const name = at.say(`blocks.${block}.name` as Key<'writing'>);
  await standIn(at, 0);
  await at.page.keyboard.press('Enter');
  await at.page.keyboard.type(`/${name}`);
  await at.page.getByRole('option', { name }).first().waitFor();
  await at.page.keyboard.press('Enter');
}

async function putPictures(at: Place, block: 'picture' | 'gallery', colours: string[]): Promise<void> {
  const chooser = at.page.waitForEvent('filechooser');
  await put(at, block);
  const files = await Promise.all(colours.map(aPhoto));
  await (await chooser).setFiles(
    files.map((buffer, index) => ({ name: `${index}.jpg`, mimeType: 'image/jpeg', buffer })),
  );
  await at.page.getByText(at.say('sheet.picture.missing.both')).first().waitFor();
}

/** What a story is written and judged with, in an order in which each state can be come to from the one before. */
const AROUND_THE_TEXT: readonly State[] = [
  { name: 'the text', begin: (at) => standIn(at, 0) },
  { name: 'facts of the story', begin: (at) => turnTo(at, 'facts') },
  { name: 'its history', begin: (at) => turnTo(at, 'history') },
  { name: 'what is said and suggested', begin: (at) => turnTo(at, 'review') },
  {
    name: 'words that are found and commented on',
    begin: async (at) => {
      await standIn(at, 0);
      await at.page.keyboard.press('Control+h');
      await at.page.keyboard.type('may bom');
      await at.page.locator('.find-hit.is-at').waitFor();
    },
  },
  {
    name: 'the parts of the story',
    begin: async (at) => {
      await standIn(at, 1);
      await at.page.keyboard.press('Control+Alt+2');
      await at.page.keyboard.press('Control+Alt+o');
      await at.page.getByRole('menu', { name: at.say('outline.title') }).waitFor();
    },
  },
  {
    name: 'the list of keys',
    begin: async (at) => {
      await at.page.keyboard.press('Control+/');
      await at.page.getByRole('dialog', { name: at.say('shortcuts.title') }).waitFor();
    },
  },
  {
    name: 'the hand of a block',
    on: 'desk',
    begin: async (at) => {
      await body(at).locator('p').first().hover();
      await button(at, at.say('sheet.moveBlock')).click();
      await at.page.getByRole('menu', { name: at.say('sheet.moveBlock') }).waitFor();
    },
  },
  {
    name: 'a hint',
    begin: async (at) => {
      await standIn(at, 0);
      await at.page.keyboard.press('Alt+F7');
      await button(at, at.say('hints.leaveOnce')).waitFor();
    },
  },
  {
    name: 'the bar of the selection',
    on: 'desk',
    begin: async (at) => {
      await select(at, 0);
      await button(at, at.say('sheet.link')).waitFor();
    },
  },
  {
    name: 'an address that cannot be linked to',
    begin: async (at) => {
      await select(at, 0);
      await at.page.keyboard.press('Control+k');
      await at.page.getByLabel(at.say('sheet.linkAddress')).fill('javascript:alert(1)');
      await at.page.keyboard.press('Enter');
      await at.page.getByText(at.say('sheet.linkRefused')).waitFor();
    },
  },
];

/** What is put into a story, and what is done with the whole of it, in such an order too. */
const BLOCKS_AND_STEPS: readonly State[] = [
  {
    name: 'the menu of blocks',
    begin: async (at) => {
      await standIn(at, 0);
      await at.page.keyboard.press('Enter');
      await at.page.keyboard.type('/');
      await at.page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'a table and its tools',
    begin: async (at) => {
      await put(at, 'table');
      await button(at, at.say('sheet.table.row')).click();
    },
  },
  {
    name: 'a fact box and a pull quote',
    begin: async (at) => {
      await put(at, 'pullQuote');
      await put(at, 'factBox');
    },
  },
  {
    name: 'an address that cannot be embedded',
    begin: async (at) => {
      await put(at, 'embed');
      await at.page.getByLabel(at.say('embed.address')).fill('abc');
      await at.page.keyboard.press('Enter');
      await at.page.getByText(at.say('embed.refused')).waitFor();
    },
  },
  { name: 'a gallery', begin: (at) => putPictures(at, 'gallery', ['#2f6f6a', '#a3181c']) },
  {
    name: 'a picture whose words are missing',
    begin: async (at) => {
      await putPictures(at, 'picture', ['#47423a']);
      const picture = body(at).getByRole('img', { name: at.say('sheet.picture.unnamed') });
      // Until it has gone up, another picture is about to take the place of this one.
      await expect(async () => {
        await picture.first().click();
        await button(at, at.say('threads.comment')).waitFor({ timeout: 2_000 });
      }).toPass();
    },
  },
  {
    name: 'the search for a related story',
    begin: async (at) => {
      // On a phone the button above the picture lies over the line that is pressed next.
      await expect(async () => {
        await at.page.keyboard.press('Escape');
        await expect(button(at, at.say('threads.comment'))).toBeHidden({ timeout: 1_000 });
      }).toPass();
      await put(at, 'relatedStory');
      await at.page.getByLabel(at.say('related.search')).fill('nuoc');
      await at.page.locator('.related-found button').first().waitFor();
      await expect(button(at, at.say('threads.comment'))).toBeHidden();
    },
  },
  {
    name: 'a Word file',
    begin: async (at) => {
      await dropFile(at.page, 'Pha.docx', await aWordFile('Bến phà chạy lại'));
      await button(at, at.say('docx.take')).waitFor();
    },
  },
  {
    name: 'the other steps',
    begin: async (at) => {
      await button(at, at.move('move.more')).click();
      await at.page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'why the story is returned',
    begin: async (at) => {
      await button(at, at.move('move.more')).click();
      await at.page.getByRole('menuitem', { name: at.move('moves.return.name') }).click();
      await at.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'the story as on a phone',
    on: 'desk',
    begin: async (at) => {
      await button(at, at.say('phone.open')).click();
      await button(at, at.say('phone.close')).first().waitFor();
    },
  },
  {
    name: 'the focus on one paragraph',
    begin: async (at) => {
      await standIn(at, 0);
      await at.page.keyboard.press('Control+.');
      await button(at, at.say('bar.leaveFocus')).waitFor();
    },
  },
];

/** The states of the writing page, part by part: each part begins on a story of its own. */
export const PARTS = [
  ['around the text', AROUND_THE_TEXT],
  ['of its blocks and steps', BLOCKS_AND_STEPS],
] as const;
