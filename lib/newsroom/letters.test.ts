import { describe, expect, it } from 'vitest';
import { checkLetter, type LetterDraft, lettersInReach, mayHandleLetter } from './letters.ts';
import { ROLES } from './people.ts';
import { aMember } from './testing.ts';

const aDraft = (over: Partial<LetterDraft> = {}): LetterDraft => ({
  kind: 'error',
  storyId: 1,
  language: 'vi',
  text: 'Bài ghi 120 héc-ta, đúng là 102.',
  rightText: '',
  name: '',
  email: '',
  isAgreed: false,
  ...over,
});

const SIGNED = { name: 'Út Lành', email: 'ut.lanh@example.com', isAgreed: true };

describe('a letter is taken', () => {
  it.each([
    ['without a name', {}],
    ['with name, e-mail and leave to keep them', SIGNED],
    ['with a name alone', { name: 'Út Lành', isAgreed: true }],
    ['with what would be right', { rightText: '102 héc-ta' }],
    ['with every letter there is', { text: 'Ẫ ễ 字 🌾 \u0301 <b>&amp;\n\tdòng hai' }],
    ['as long as it may be', { text: 'ă'.repeat(4000) }],
  ])('%s', (_, over) => {
    expect(checkLetter(aDraft(over))).toBeNull();
  });
});

describe('a letter is refused', () => {
  it.each([
    ['empty', { text: '' }, 'letter_empty', 'text'],
    ['too long', { text: 'ă'.repeat(4001) }, 'letter_too_long', 'text'],
    ['too long about what is right', { rightText: 'ă'.repeat(4001) }, 'letter_too_long', 'rightText'],
    ['by a name without end', { ...SIGNED, name: 'a'.repeat(201) }, 'letter_too_long', 'name'],
    ['with a NUL', { text: 'a\0b' }, 'letter_unreadable', 'text'],
    ['with half a character', { rightText: 'a\ud83c' }, 'letter_unreadable', 'rightText'],
    ['with a name of two lines', { ...SIGNED, name: 'Út\nBcc: x' }, 'letter_unreadable', 'name'],
    ['with no address', { ...SIGNED, email: 'ut.lanh' }, 'not_an_email', 'email'],
    ['with two addresses', { ...SIGNED, email: 'a@b.vn,c@d.vn@e' }, 'not_an_email', 'email'],
    ['with a name but no leave to keep it', { name: 'Út Lành' }, 'consent_needed', 'consent'],
    ['with an e-mail but no leave to keep it', { email: 'a@b.vn' }, 'consent_needed', 'consent'],
  ])('%s', (_, over, code, field) => {
    expect(checkLetter(aDraft(over))).toMatchObject({ refusal: { code, fields: [field] } });
  });
});

describe('who handles what readers send', () => {
  it.each(ROLES)('%s', (role) => {
    const actor = aMember(role);
    const error = { kind: 'error', sectionId: 'song-nuoc' } as const;
    const letter = { kind: 'letter', sectionId: null } as const;
    const edits = ['editor', 'managing_editor', 'editor_in_chief'].includes(role);
    const assigns = ['managing_editor', 'editor_in_chief'].includes(role);
    expect(mayHandleLetter(actor, error)).toBe(edits);
    expect(mayHandleLetter(actor, letter)).toBe(assigns);
    expect(lettersInReach(actor)).toEqual({ sections: edits ? 'every' : [], letters: assigns });
  });

  it('an editor of some sections: the errors found there', () => {
    const ha = aMember('editor', 'ha', ['song-nuoc', 'van-hoa']);
    expect(lettersInReach(ha)).toEqual({ sections: ['song-nuoc', 'van-hoa'], letters: false });
    expect(mayHandleLetter(ha, { kind: 'error', sectionId: 'van-hoa' })).toBe(true);
    expect(mayHandleLetter(ha, { kind: 'error', sectionId: 'the-thao' })).toBe(false);
    expect(mayHandleLetter(ha, { kind: 'letter', sectionId: null })).toBe(false);
  });
});
