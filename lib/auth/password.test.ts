import { describe, expect, it } from 'vitest';
import { checkPassword, hashPassword, isPassword } from './password.ts';

const codeOf = (password: string, known?: string[]) => {
  const answer = checkPassword(password, known);
  return answer.ok ? 'good' : answer.refusal.code;
};

describe('choosing a password', () => {
  it.each([
    ['1234567', 'password_short'],
    ['ềềềềềềề'.normalize('NFD'), 'password_short'],
    ['x'.repeat(129), 'password_long'],
    ['12345678', 'password_common'],
    ['PassWord', 'password_common'],
    ['Mật khẩu 123', 'password_common'],
    ['Việt Nam 2026', 'password_common'],
    ['aaaaaaaaaa', 'password_common'],
    ['nước lên cầu nổi', 'good'],
    ['ền'.repeat(64), 'good'],
    ['        x', 'good'],
  ])('%s: %s', (password, code) => {
    expect(codeOf(password)).toBe(code);
  });

  it("is not one's own name or address", () => {
    expect(codeOf('Nguyễn Thị Lan', ['Nguyễn Thị Lan'])).toBe('password_common');
    expect(codeOf('nguyenlan99', ['nguyenlan@bensong.example'])).toBe('password_common');
  });
});

describe('a kept password', () => {
  it('is an argon2id hash that only the password opens', async () => {
    const kept = await hashPassword('nước lên cầu nổi');
    expect(kept).toMatch(/^\$argon2id\$/);
    expect(await isPassword(kept, 'nước lên cầu nổi')).toBe(true);
    expect(await isPassword(kept, 'nước lên cầu nổi ')).toBe(false);
  });

  it('of 128 characters is opened by all of them and by no more', async () => {
    const longest = '😀'.repeat(128);
    const kept = await hashPassword(longest);
    expect(await isPassword(kept, longest)).toBe(true);
    expect(await isPassword(kept, `${longest}x`)).toBe(false);
  });

  it('does not exist: nothing opens it', async () => {
    expect(await isPassword(null, '')).toBe(false);
    expect(await isPassword(null, 'nobody has this one')).toBe(false);
  });
});
