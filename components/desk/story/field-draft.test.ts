import { describe, expect, it } from 'vitest';
import { type DraftNews, type FieldDraft, isWorthSendingAgain, nextDraft } from './field-draft.ts';

const draftAfter = (...news: DraftNews[]) => news.reduce<FieldDraft | null>(nextDraft, null);
const typed = (value: string, isHeld = true): DraftNews => ({ kind: 'typed', value, isHeld });
const kept = (value: string, at: number): DraftNews => ({ kind: 'kept', value, at });
const refused = (value: string): DraftNews => ({ kind: 'refused', value, refusal: { code: 'slug_taken' } });

describe('a field of the panel', () => {
  it('says what the page says again once that was read after the keeping', () => {
    const road = [typed('Cồn Mây'), { kind: 'sent' }, kept('Cồn Mây', 20), { kind: 'left' }] as const;
    expect(draftAfter(...road, { kind: 'read', at: 19 })).toMatchObject({ value: 'Cồn Mây', phase: 'kept' });
    expect(draftAfter(...road, { kind: 'read', at: 20 })).toBe(null);
  });

  it('keeps what stands in it while the person is there, whatever others did', () =>
    expect(
      draftAfter(typed('Cồn'), { kind: 'sent' }, kept('Cồn', 20), { kind: 'read', at: 30 }),
    ).toMatchObject({
      value: 'Cồn',
    }));

  it('still has to send what was typed while the last was on its way', () => {
    const draft = draftAfter(typed('Cồn'), { kind: 'sent' }, typed('Cồn Mây'), kept('Cồn', 20));
    expect(draft).toMatchObject({ value: 'Cồn Mây', phase: 'typed' });
    expect(draftAfter(typed('a'), { kind: 'sent' }, typed('b'), refused('a'))).toMatchObject({
      phase: 'typed',
    });
  });

  it('loses nothing when it is refused, left and read anew', () =>
    expect(
      draftAfter(typed('cũ'), { kind: 'sent' }, refused('cũ'), { kind: 'left' }, { kind: 'read', at: 99 }),
    ).toMatchObject({ value: 'cũ', phase: 'refused', refusal: { code: 'slug_taken' } }));

  it('is left alone when nobody touched it', () =>
    expect(draftAfter({ kind: 'read', at: 1 }, { kind: 'left' })).toBe(null));

  it('is sent again after the network failed or the session ended, not after a refusal of what it says', () => {
    const refusedFor = (code: 'out_of_reach' | 'signed_out' | 'slug_taken') =>
      draftAfter(typed('lu'), { kind: 'sent' }, { kind: 'refused', value: 'lu', refusal: { code } });
    const isAgain = (draft: FieldDraft | null) => draft !== null && isWorthSendingAgain(draft);
    expect(isAgain(refusedFor('out_of_reach'))).toBe(true);
    expect(isAgain(refusedFor('signed_out'))).toBe(true);
    expect(isAgain(refusedFor('slug_taken'))).toBe(false);
    expect(isAgain(draftAfter(typed('lu')))).toBe(false);
  });
});
