import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/newsroom/people';
import { MESSAGES, type Namespace, sentencesOf } from './messages.ts';
import { translator } from './translate.ts';

const namespaces = Object.keys(MESSAGES.vi) as Namespace[];
/** The names between braces, not the words that a plural chooses from: `{count}`, `{count, plural, …}`. */
const placeholders = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)\s*[,}]/g)].map((found) => found[1]).sort();

describe.each(namespaces)('the words of %s', (namespace) => {
  const vi = new Map(sentencesOf(MESSAGES.vi[namespace]));
  const en = new Map(sentencesOf(MESSAGES.en[namespace]));

  it('are the same in both languages, with the same facts in them', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
    for (const [key, sentence] of vi) {
      expect([key, new Set(placeholders(en.get(key) ?? ''))]).toEqual([key, new Set(placeholders(sentence))]);
    }
  });

  it.each(LANGUAGES)('are sentences that can be said (%s)', (language) => {
    for (const [key, sentence] of sentencesOf(MESSAGES[language][namespace])) {
      const values = Object.fromEntries(placeholders(sentence).map((name) => [name, 2]));
      expect(sentence).toBe(sentence.normalize('NFC'));
      expect(translator(language, namespace)(key as never, values)).not.toBe('');
    }
  });

  it('put tone marks where the house puts them (hòa, tòa, ủy), and three dots in one', () => {
    for (const [key, sentence] of vi) {
      expect([key, sentence.match(/(?<![qQ])(o[áàảãạ]|u[ýỳỷỹỵ]|o[éèẻẽẹ])(?!\p{L})/u)?.[0]]).toEqual([
        key,
        undefined,
      ]);
      expect([key, sentence.includes('...')]).toEqual([key, false]);
    }
  });
});
