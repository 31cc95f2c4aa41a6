import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SOURCES = globSync('{app,components,db,lib}/**/*.{ts,tsx}');
const whoSays = (words: RegExp) => SOURCES.filter((path) => words.test(readFileSync(path, 'utf8'))).sort();

it('only move-story writes a stage', () => {
  expect(whoSays(/db\/story-stage'|\.\/story-stage\.ts'/)).toEqual([
    'lib/desk/move-story.ts',
    'lib/desk/stage-columns.ts',
  ]);
  expect(whoSays(/\bwriteStage\(/)).toEqual(['db/story-stage.ts', 'lib/desk/move-story.ts']);
});

it('only a move puts a story before readers or takes it away', () => {
  const callers = whoSays(/\b(putOnShelf|putNotice|takeOffShelf)\(/).filter(
    (path) => !path.includes('test') && path !== 'db/shelf.ts',
  );
  expect(callers).toEqual(['lib/desk/change-effects.ts', 'lib/desk/paper-effects.ts']);
});
