import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

type Case = [path: string, from: string, statement?: string];

/** Which of these files, each with one import, the project's own linter refuses; answered in one run over a copy. */
function refused(cases: readonly Case[]): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'morat-layers-'));
  const { $schema, vcs, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
  const places = cases.map(([path, from, statement], n) => {
    // The file that alone may write a stage keeps its name; every other is one of its folder.
    const place = path.replace(/\bx\.(tsx?)$/, `case-${n}.$1`);
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    writeFileSync(join(folder, place), `${statement ?? `import { x } from '${from}';\nx();`}\n`);
    return place;
  });
  const biome = join(process.cwd(), 'node_modules/.bin/biome');
  const options = [
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
    '--only=style/noRestrictedImports',
    '.',
  ];
  const { stdout, stderr } = spawnSync(biome, options, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const report = JSON.parse(stdout || `"${stderr}"`);
  expect(report.summary.unchanged, 'files that the linter read').toBeGreaterThanOrEqual(cases.length);
  const found = report.diagnostics.filter((one: { category: string }) =>
    one.category.endsWith('noRestrictedImports'),
  );
  const paths = new Set(
    found.map((one: { location: { path: string } }) => one.location.path.replace(/^\.\//, '')),
  );
  return places.map((place) => paths.has(place));
}

const may: Case[] = [
  ['lib/newsroom/x.ts', './people.ts'],
  ['lib/newsroom/x.ts', '#lib/text/fold'],
  ['lib/text/x.ts', './fold.ts'],
  ['lib/article/x.ts', '@tiptap/core'],
  ['lib/article/x.ts', '@tiptap/pm/model'],
  ['lib/article/x.ts', '#lib/newsroom/story'],
  ['db/x.ts', 'drizzle-orm'],
  ['db/x.ts', '#lib/newsroom/story'],
  ['db/x.ts', '#lib/env'],
  ['lib/desk/x.ts', '#db/stories'],
  ['lib/collab/x.ts', '#lib/auth/actor-of-cookie'],
  ['lib/auth/x.ts', 'next/headers'],
  ['lib/auth/x.ts', '#db/sessions'],
  ['components/desk/x.tsx', '#lib/newsroom/story'],
  ['components/desk/x.tsx', 'next/link'],
  ['components/editor/x.tsx', '@tiptap/react'],
  ['app/(newsroom)/desk/x.tsx', '#lib/desk/move-story'],
  ['app/(public)/x.tsx', '#db/published'],
  ['app/(public)/x.tsx', '#components/article/body'],
  ['app/(public)/x.test.ts', '#db/testing'],
];

const mayNot: Case[] = [
  ['lib/newsroom/x.ts', '#db/stories'],
  ['lib/newsroom/x.ts', '#lib/article/document'],
  ['lib/newsroom/x.ts', '#lib/i18n/translate'],
  ['lib/newsroom/x.ts', '../article/document.ts'],
  ['lib/newsroom/x.ts', 'zod'],
  ['lib/newsroom/x.ts', 'react'],
  ['lib/text/x.ts', '#lib/newsroom/story'],
  ['lib/text/x.ts', 'use-intl/core'],
  ['lib/newsletter/x.ts', 'next/headers'],
  ['lib/article/x.ts', 'react'],
  ['lib/article/x.ts', '@tiptap/react'],
  ['lib/article/x.ts', 'next/link'],
  ['lib/article/x.ts', '#db/stories'],
  ['db/x.ts', 'next/headers'],
  ['db/x.ts', 'react'],
  ['db/x.ts', '#lib/desk/move-story'],
  ['db/x.ts', '#lib/auth/session'],
  ...['desk', 'collab', 'press', 'jobs', 'feeds', 'importers', 'media', 'mail', 'i18n'].flatMap(
    (folder): Case[] => [
      [`lib/${folder}/x.ts`, 'next/headers'],
      [`lib/${folder}/x.ts`, 'react'],
      [`lib/${folder}/x.ts`, 'drizzle-orm'],
      [`lib/${folder}/x.ts`, '#db/schema/stories'],
      [`lib/${folder}/x.ts`, '#app/staff-action'],
    ],
  ),
  ['lib/desk/move-story.ts', 'drizzle-orm'],
  ['lib/auth/x.ts', '#components/ui/button'],
  ['lib/auth/x.ts', '#app/staff-action'],
  ['components/desk/x.tsx', '#db/stories'],
  ['components/desk/x.tsx', '#lib/desk/move-story'],
  ['components/desk/x.tsx', '#lib/auth/session'],
  ['components/desk/x.tsx', '#app/staff-action'],
  ['components/desk/x.tsx', 'next/headers'],
  ['components/desk/x.tsx', '@tiptap/react'],
  ['components/editor/x.tsx', '#db/stories'],
  ['app/(newsroom)/desk/x.tsx', 'drizzle-orm'],
  ['app/(newsroom)/desk/x.tsx', '#db/schema/stories'],
  ['app/(newsroom)/desk/x.tsx', '@tiptap/react'],
  ['app/(public)/x.tsx', '#db/stories'],
  ['app/(public)/x.tsx', '#db/working-copies'],
  ['app/(public)/x.tsx', '#db/testing'],
  ['app/(public)/x.test.ts', '#db/stories'],
  ['app/(public)/x.test.tsx', '#lib/desk/move-story'],
  ['app/(public)/x.tsx', '#lib/desk/move-story'],
  ['app/(public)/x.tsx', '#lib/auth/session'],
  ['app/(public)/x.tsx', '#components/desk/rail'],
  ['app/(public)/x.tsx', '#components/editor/paper'],
  ['app/(public)/x.tsx', 'drizzle-orm'],
];

/** What only lib/desk/move-story.ts may do, and other forms of an import. */
const stage = "import { writeStage } from '#db/story-stage';\nwriteStage();";
const alsoNot: Case[] = [
  ['lib/newsroom/x.ts', 'a type', "import type { X } from '#db/stories';\nexport type Y = X;"],
  ['lib/newsroom/x.ts', 'a re-export', "export { x } from '#db/stories';"],
  ['lib/newsroom/x.ts', 'a dynamic import', "export const y = import('#db/stories');"],
  ['lib/desk/x.ts', 'writeStage', stage],
  ['lib/jobs/x.ts', 'writeStage', stage],
  ['app/api/x.ts', 'writeStage', stage],
  ['app/(newsroom)/desk/x.ts', 'writeStage', stage],
  ['db/x.ts', 'writeStage', stage.replace('#db/story-stage', './story-stage.ts')],
];

const named = (cases: readonly Case[]) => cases.map(([path, from]) => `${path} ← ${from}`);
const only = (cases: readonly Case[], answers: boolean[], wanted: boolean) =>
  named(cases.filter((_one, n) => answers[n] === wanted));

it('lets through what each folder may import', () => {
  const cases: Case[] = [...may, ['lib/desk/move-story.ts', 'writeStage', stage]];
  expect(only(cases, refused(cases), true)).toEqual([]);
});

it('refuses what each folder may not import, types, re-exports and dynamic imports too', () => {
  const cases = [...mayNot, ...alsoNot];
  expect(only(cases, refused(cases), false)).toEqual([]);
});
