import { expect, it } from 'vitest';
import { canPublish } from './can-publish.ts';
import type { ListedPerson } from './people-table.tsx';

const HA: ListedPerson = {
  id: 'ha',
  name: 'Hà',
  email: 'ha@bensong.example',
  language: 'vi',
  roles: [{ role: 'managing_editor', sectionIds: null }],
  hasPassword: true,
  isClosed: false,
  lastSeenAt: null,
};

it.each([
  [{}, true],
  [{ hasPassword: false }, false],
  [{ isClosed: true }, false],
  [{ roles: [] }, false],
])('a managing editor with %o can publish: %s', (other, expected) => {
  expect(canPublish({ ...HA, ...other })).toBe(expected);
});
