import { describe, expect, it } from 'vitest';
import { BREAKING_HOURS, breakingUntil, checkBreaking, mayBreakNews } from './breaking.ts';
import { ROLES } from './people.ts';
import { VISIBILITIES } from './story.ts';
import { aMember, aState } from './testing.ts';

const CURATORS = ['managing_editor', 'editor_in_chief'];
const LIVE = aState({ visibility: 'live' });
const OTHERS = ['Nước lên', 'Cầu đóng', 'Phà ngưng'];

describe('who decides what is breaking news', () => {
  it.each(ROLES)('%s', (role) => {
    const isTheirs = CURATORS.includes(role);
    expect(mayBreakNews(aMember(role), LIVE)).toBe(isTheirs);
    expect(checkBreaking(aMember(role), LIVE, [])).toEqual(
      isTheirs ? null : { ok: false, refusal: { code: 'breaking_not_yours' } },
    );
  });

  it('whose role is limited to other sections does not', () => {
    const elsewhere = aMember('managing_editor', 'thu', ['thoi-su']);
    expect(checkBreaking(elsewhere, LIVE, [])?.refusal.code).toBe('breaking_not_yours');
    expect(checkBreaking(elsewhere, { ...LIVE, sectionId: 'thoi-su' }, [])).toBeNull();
  });
});

describe('a story becomes breaking news', () => {
  it.each(VISIBILITIES)('only while it is live, not when its visibility is %s', (visibility) => {
    const refused = checkBreaking(aMember('editor_in_chief'), aState({ visibility }), []);
    expect(refused?.refusal.code).toBe(visibility === 'live' ? undefined : 'breaking_not_live');
  });

  it.each([0, 1, 2])('beside %i others', (count) => {
    expect(checkBreaking(aMember('managing_editor'), LIVE, OTHERS.slice(0, count))).toBeNull();
  });

  it('not beside three, which are named', () => {
    expect(checkBreaking(aMember('managing_editor'), LIVE, OTHERS)).toEqual({
      ok: false,
      refusal: {
        code: 'too_many_breaking',
        facts: { most: 3, headlines: '“Nước lên”, “Cầu đóng”, “Phà ngưng”' },
      },
    });
  });
});

it('is breaking news for one, three, six or twelve hours', () => {
  expect(BREAKING_HOURS.map((hours) => breakingUntil(1000, hours))).toEqual([
    3_601_000, 10_801_000, 21_601_000, 43_201_000,
  ]);
});
