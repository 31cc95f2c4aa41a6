import { describe, expect, it } from 'vitest';
import { linkAddress } from './link-address.ts';

describe('the address of a link', () => {
  it.each([
    ['https://bensong.example/a?b=c', 'https://bensong.example/a?b=c'],
    [' bensong.example/song-nuoc ', 'https://bensong.example/song-nuoc'],
    ['bensong.example:8080/a', 'https://bensong.example:8080/a'],
    ['tin@bensong.example', 'mailto:tin@bensong.example'],
    ['0270 3820 111', 'tel:02703820111'],
    ['+84 (270) 3820-111', 'tel:+842703820111'],
    ['/chu-de/mua-nuoc', '/chu-de/mua-nuoc'],
  ])('%j is %j', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });

  it.each([
    '',
    'bến phà',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'java\tscript:alert(1)',
    'ftp://a.example',
  ])('%j is refused', (typed) => {
    expect(linkAddress(typed)).toBeNull();
  });
});
