import { expect, it } from 'vitest';
import { contentSecurityPolicy } from './security-headers.ts';

const ruleOf = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((rule) => rule.startsWith(`${name} `))
    ?.split(' ')
    .slice(1);

it('a readers’ page lets in the frames of known players and no other', () => {
  const frames = ruleOf(contentSecurityPolicy(), 'frame-src');
  expect(frames).toContain('https://www.youtube-nocookie.com');
  expect(frames?.every((origin) => /^https:\/\/[a-z.-]+$/.test(origin))).toBe(true);
});

it('the newsroom frames its own pages alone', () => {
  const policy = contentSecurityPolicy({ nonce: 'x' });
  expect(ruleOf(policy, 'frame-src')).toEqual(["'self'"]);
  expect(ruleOf(policy, 'media-src')).toEqual(["'self'"]);
});
