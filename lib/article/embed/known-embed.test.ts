import { describe, expect, it } from 'vitest';
import { knownEmbed, PLAYER_ORIGINS } from './known-embed.ts';

const VIDEO = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

describe('a known provider', () => {
  it.each([
    ['https://youtu.be/dQw4w9WgXcQ?si=AbCdEf', 'youtube', VIDEO],
    ['https://m.youtube.com/watch?v=dQw4w9WgXcQ&feature=share&t=1m35s', 'youtube', `${VIDEO}&t=95`],
    ['https://www.youtube.com/embed/dQw4w9WgXcQ', 'youtube', VIDEO],
    ['https://youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'https://www.youtube.com/shorts/dQw4w9WgXcQ'],
    [
      'https://www.facebook.com/baobensong/videos/1234567890/?fbclid=x',
      'facebook',
      'https://www.facebook.com/baobensong/videos/1234567890',
    ],
    [
      'https://m.facebook.com/watch/?v=1234567890&mibextid=x',
      'facebook',
      'https://www.facebook.com/watch/?v=1234567890',
    ],
    [
      'https://www.facebook.com/baobensong/posts/pfbid0AbCdEfGhIjKl',
      'facebook',
      'https://www.facebook.com/baobensong/posts/pfbid0AbCdEfGhIjKl',
    ],
    [
      'https://www.tiktok.com/@bensong/video/7301234567890123456?lang=vi',
      'tiktok',
      'https://www.tiktok.com/@bensong/video/7301234567890123456',
    ],
    [
      'https://twitter.com/bensong/status/1712345678901234567?s=20',
      'x',
      'https://x.com/bensong/status/1712345678901234567',
    ],
    [
      'https://www.openstreetmap.org/#map=15/10.0342/105.7881',
      'openstreetmap',
      'https://www.openstreetmap.org/?mlat=10.0342&mlon=105.7881#map=15/10.0342/105.7881',
    ],
    [
      'https://www.google.com/maps/place/Ch%E1%BB%A3/@10.0342,105.7881,17z/data=!3m1',
      'google_maps',
      'https://www.google.com/maps/@10.0342,105.7881,17z',
    ],
    ['https://nghe.example.vn/so-12.mp3', 'audio', 'https://nghe.example.vn/so-12.mp3'],
  ])('%s', (written, provider, address) => {
    const known = knownEmbed(written);
    expect(known).toMatchObject({ provider, address });
    expect(knownEmbed(address)?.address).toBe(address);
    if (known?.player.kind === 'frame')
      expect(PLAYER_ORIGINS).toContain(new URL(known.player.address).origin);
  });

  it('plays without cookies, and from where the address says', () => {
    expect(knownEmbed('https://youtu.be/dQw4w9WgXcQ?t=95')?.player.address).toBe(
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0&start=95',
    );
  });
});

it.each([
  'https://vimeo.com/76979871',
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://evil.example/?x=https://youtu.be/dQw4w9WgXcQ',
  'https://www.youtube.com/watch?v=dQw4w9WgXc"><script>',
  'https://www.youtube.com/playlist?list=PL123',
  'https://lan:mat-khau@youtu.be/dQw4w9WgXcQ',
  'https://youtu.be:8443/dQw4w9WgXcQ',
  'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
  'https://www.facebook.com/dialog/oauth?client_id=1',
  'https://www.facebook.com/a/posts/12345678/../../../plugins',
  'https://www.tiktok.com/@a/live',
  'https://x.com/i/flow/login',
  'https://www.google.com/url?q=https://evil.example',
  'https://www.google.com/maps/@910.0,105.7,17z',
  'https://www.openstreetmap.org/user/evil#map=15/10/105',
  'http://nghe.example.vn/so-12.mp3',
  'https://127.0.0.1/a.mp3',
  'https://localhost/a.mp3',
  'https://constructor/watch',
  'https://__proto__/watch',
  'Xem https://youtu.be/dQw4w9WgXcQ',
  '',
  null,
])('%s is nobody’s that the house shows', (written) => {
  expect(knownEmbed(written)).toBeNull();
});
