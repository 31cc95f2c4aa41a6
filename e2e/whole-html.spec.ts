import { HtmlValidate } from 'html-validate';
import { everyKindOfPage } from './kinds-of-page.ts';
import { expect, test } from './newsroom.ts';
import { read } from './readers-side.ts';

// The rules of the HTML standard itself; how tags are written is React's matter.
const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'void-style': 'off' },
});

test('the HTML of every kind of page is without an error', async ({ db, cast, request }) => {
  test.setTimeout(300_000);
  for (const { kind, address, status } of await everyKindOfPage(db, cast)) {
    const { results } = await checker.validateString(await read(request, address, status));
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect(faults, `${kind}, ${address}`).toEqual([]);
  }
});
