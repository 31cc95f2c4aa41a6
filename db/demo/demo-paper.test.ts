import { describe, expect, it } from 'vitest';
import { HEADLINE_LENGTH, STANDFIRST_MOST } from '#lib/newsroom/gates';
import { placeholdersIn } from '#lib/newsroom/placeholders';
import { CHANGE_KINDS } from '#lib/newsroom/story';
import { countCharacters, countWords } from '#lib/text/count';
import { toneStylesIn } from '#lib/text/tone';
import { demoTime, withDates } from './dates.ts';
import { DEMO_PAPER } from './demo-paper.ts';
import type { DemoMove, DemoStory } from './demo-story.ts';

const { stories, people, sections, topics, authors, pictures } = DEMO_PAPER;
const HOUR = 3_600_000;
const MIDNIGHT = Date.UTC(2026, 10, 23, 17);

const movesOf = ({ life }: DemoStory) => life.filter((step): step is DemoMove => 'move' in step);
const isPrinted = (story: DemoStory) =>
  movesOf(story).some(({ move }) => ['publish', 'schedule', 'due'].includes(move));
const wordsOf = (story: DemoStory) => JSON.stringify(withDates(story, MIDNIGHT));
const placedIn = (story: DemoStory) => [...story.body.matchAll(/^!\[(.+)\]$/gm)].map(([, key = '']) => key);

describe('the demo paper', () => {
  it('refers only to what it has', () => {
    const [cast, keys] = [people.map(({ id }) => id), stories.map(({ key }) => key)];
    expect(new Set(keys).size).toBe(keys.length);
    for (const story of stories) {
      expect(sections.map(({ slug }) => slug)).toContain(story.section);
      for (const topic of story.topics ?? []) expect(topics.map(({ slug }) => slug)).toContain(topic);
      for (const author of story.authors ?? []) expect(authors.map(({ slug }) => slug)).toContain(author);
      for (const key of [...placedIn(story), ...(story.lead ? [story.lead] : [])])
        expect(pictures.map((picture) => picture.key)).toContain(key);
      if (story.translationOf) expect(keys).toContain(story.translationOf);
      for (const { by } of story.life) expect([...cast, 'clock']).toContain(by);
    }
    for (const { portrait, person } of authors) {
      if (portrait) expect(pictures.map(({ key }) => key)).toContain(portrait);
      if (person) expect(cast).toContain(person);
    }
  });

  it('points only to stories that are there before', () => {
    const startOf = new Map(stories.map(({ key, hoursAgo }) => [key, hoursAgo]));
    for (const story of stories)
      for (const [, key = ''] of story.body.matchAll(/^@@ (.+)$/gm))
        expect(startOf.get(key), `${story.key} → ${key}`).toBeGreaterThan(story.hoursAgo);
  });

  it('prints nothing that the gates of a new paper would stop or warn of', () => {
    for (const story of stories.filter(isPrinted)) {
      const { headline, standfirst } = withDates(story, MIDNIGHT);
      expect(countCharacters(headline), headline).toBeGreaterThanOrEqual(HEADLINE_LENGTH.least);
      expect(countCharacters(headline), headline).toBeLessThanOrEqual(HEADLINE_LENGTH.most);
      expect(countCharacters(standfirst), headline).toBeGreaterThan(0);
      expect(countCharacters(standfirst), headline).toBeLessThanOrEqual(STANDFIRST_MOST);
      expect(story.authors?.length, headline).toBeGreaterThan(0);
    }
    for (const { alt, caption, credit } of pictures) expect([alt, caption, credit]).not.toContain('');
  });

  it('is written whole: NFC, the house’s tone marks, no placeholder, no three dots, no date left open', () => {
    for (const story of stories) {
      const text = wordsOf(story);
      expect(text.normalize('NFC')).toBe(text);
      expect(toneStylesIn(text).new, story.key).toBe(0);
      expect(placeholdersIn(text), story.key).toEqual([]);
      expect(text, story.key).not.toMatch(/\.\.\.|[{][^}"]*[+-]\d[^}]*[}]|\bundefined\b/);
    }
    expect(new Set(stories.map(({ headline }) => headline)).size).toBe(stories.length);
  });

  it('has at least three stories to read in every section, and two of nine hundred words and more', () => {
    const printed = stories.filter(isPrinted);
    for (const { slug } of sections)
      expect(printed.filter(({ section }) => section === slug).length, slug).toBeGreaterThanOrEqual(3);
    const long = printed.filter(({ body }) => countWords(body) >= 900);
    expect(long.length).toBeGreaterThanOrEqual(2);
    for (const story of long.filter(({ key }) => ['ben-pha-mo-lai', 'lop-vo-long'].includes(key)))
      for (const mark of [/^## /m, /^>> /m, /^> /m, /^\| /m, /\]\(\//, /^!\[/m])
        expect(story.body, story.key).toMatch(mark);
    const english = stories.filter(({ language }) => language === 'en');
    expect([english.length, english.filter(({ translationOf }) => translationOf).length]).toEqual([5, 2]);
  });

  it('shows every kind of change', () => {
    const kinds = new Set(stories.flatMap(movesOf).map(({ changeKind }) => changeKind));
    for (const kind of CHANGE_KINDS) expect(kinds).toContain(kind);
  });

  it('lives in order at whatever hour the paper is filled, and only looks ahead for what is planned', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const now = MIDNIGHT + hour * HOUR + 1;
      for (const { key, hoursAgo, life } of stories) {
        const times = [hoursAgo, ...life.map((step) => step.hoursAgo)].map((ago) => demoTime(now, ago));
        expect(times, `${key} at ${hour}`).toEqual([...times].sort((a, b) => a - b));
        expect(times.at(-1), key).toBeLessThanOrEqual(now);
      }
    }
  });
});

it('writes days and hours as they fall when the paper is filled', () => {
  const now = Date.UTC(2026, 10, 25, 7, 43);
  const written = { text: '{-1} {năm-1} {thứ-3} {tháng+1} {giờ-1} {iso-1} {weekday-3} {date-3}' };
  expect(withDates(written, now)).toEqual({
    text: '24/11 24/11/2026 Chủ nhật 01/12 13:40 2026-11-24 Sunday 22 November',
  });
});

it('counts today from the hour, and the days before from noon', () => {
  const now = Date.UTC(2026, 10, 25, 7, 43);
  expect(demoTime(now, 2)).toBe(now - 2 * HOUR);
  expect(demoTime(now, 30)).toBe(Date.UTC(2026, 10, 23, 23));
  expect(demoTime(now, -1)).toBe(Date.UTC(2026, 10, 25, 8, 45));
});
