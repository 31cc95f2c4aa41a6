import { expect, test } from 'vitest';
import type { Version, VersionMark } from '#components/desk/compare/compared-versions.ts';
import { findVersion, readCompareWish } from './compare-wish.ts';

const version = (id: Version['id'], ...marks: VersionMark[]): Version => ({ id, at: 0, name: null, marks });
const VERSIONS = [version('now'), version(4, 'returned'), version(3, 'live'), version(2, 'returned')];

test('a comparison is asked for by number, by what stands there now, or by what a revision is known for', () => {
  expect(readCompareWish({ from: '3', to: 'now' })).toMatchObject({ from: 3, to: 'now' });
  expect(readCompareWish({ from: 'live' })).toMatchObject({ from: 'live', to: null });
  expect(readCompareWish({ from: 'yesterday', to: '0' })).toMatchObject({ from: null, to: null });
});

test('of several revisions that were returned the latest is meant', () => {
  expect(findVersion(VERSIONS, 'returned')?.id).toBe(4);
  expect(findVersion(VERSIONS, 'live')?.id).toBe(3);
  expect(findVersion(VERSIONS, 'now')?.id).toBe('now');
  expect(findVersion(VERSIONS, 'approved')).toBeNull();
  expect(findVersion(VERSIONS, 9)).toBeNull();
});
