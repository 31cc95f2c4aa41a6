import { describe, expect, it } from 'vitest';
import { type BulletinForm, checkBulletin, tidyBulletin } from './bulletins.ts';
import { ROLES } from './people.ts';
import { can } from './permissions.ts';
import { aMember } from './testing.ts';

const aForm = (over: Partial<BulletinForm> = {}): BulletinForm => ({
  language: 'vi',
  title: 'Bản tin Vàm Lụa',
  issue: 'Số 12',
  issuedOn: '2026-11-26',
  imprint: '',
  hasCodes: false,
  stories: [],
  ...over,
});
const chosen = (storyId: number) => ({ storyId, pictures: 'lead' }) as const;

it('a bulletin is kept with one space between words, in composed letters', () => {
  const form = aForm({ title: '  Ba\u0309n tin \n Va\u0300m  Lụa ', issue: ' Số  12 ' });
  expect(tidyBulletin(form)).toMatchObject({ title: 'Bản tin Vàm Lụa', issue: 'Số 12' });
  expect(checkBulletin(aForm({ stories: [chosen(1), chosen(2)] }))).toBeNull();
});

describe('a bulletin is refused', () => {
  it.each([
    ['without a title', { title: '' }, 'name_needed'],
    ['with a title without end', { title: 'a'.repeat(81) }, 'line_too_long'],
    ['with an imprint without end', { imprint: 'a'.repeat(401) }, 'line_too_long'],
    ['on a day that no calendar has', { issuedOn: '2026-02-30' }, 'day_needed'],
    ['on no day', { issuedOn: '' }, 'day_needed'],
    ['with a story twice', { stories: [chosen(1), chosen(1)] }, 'story_twice'],
    [
      'with more stories than it takes',
      { stories: Array.from({ length: 61 }, (_, n) => chosen(n)) },
      'too_many_stories',
    ],
  ])('%s', (_, over, code) => {
    expect(checkBulletin(aForm(over))).toMatchObject({ refusal: { code } });
  });
});

it.each(ROLES)('who makes bulletins: %s', (role) => {
  const makes = ['editor', 'managing_editor', 'editor_in_chief'].includes(role);
  expect(can(aMember(role), 'make_bulletins')).toBe(makes);
});
