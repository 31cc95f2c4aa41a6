import { HtmlValidate } from 'html-validate';
import { aStory } from '#lib/desk/testing';
import { everyKindOfPage } from './kinds-of-page.ts';
import { expect, test } from './newsroom.ts';
import { addressOf, read } from './readers-side.ts';

// The rules of the HTML standard itself; how tags are written is React's matter.
const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'void-style': 'off' },
});

test('the HTML of every kind of page is without an error', async ({ db, cast, request }) => {
  test.setTimeout(300_000);
  const kinds = await everyKindOfPage(db);
  const withdrawn = await addressOf(db, await aStory(db, cast, { visibility: 'withdrawn' }));
  const retracted = await addressOf(db, await aStory(db, cast, { visibility: 'retracted' }));
  const pages = [
    ...kinds,
    { kind: 'the notice of a withdrawn story', address: withdrawn, status: 410 },
    { kind: 'the notice of a retracted story', address: retracted, status: 200 },
  ];
  for (const { kind, address, status } of pages) {
    const { results } = await checker.validateString(await read(request, address, status));
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect(faults, `${kind}, ${address}`).toEqual([]);
  }
});
