import { describe, expect, it } from 'vitest';
import { isByNeed, queueHref, readQueueWish, WHOLE_QUEUE } from './queue-wish.ts';

const readAddress = (href: string) =>
  readQueueWish(Object.fromEntries(new URL(href, 'https://bensong.example').searchParams));

describe('the address of the queue', () => {
  it('is bare for the whole queue', () => {
    expect(queueHref(WHOLE_QUEUE)).toBe('/desk');
  });

  it('says all of the wish and reads back as it was said', () => {
    const wish = {
      list: 'in_review',
      sectionId: 'song-nuoc',
      personId: 'lan',
      search: 'phà cây gáo & chợ',
      sort: 'waiting',
      cursor: 'w:12-3',
      story: 7,
    } as const;
    expect(readAddress(queueHref(wish, { cursor: wish.cursor, story: wish.story }))).toEqual(wish);
  });

  it('asks for need unless the work is finished or the order chosen', () => {
    expect(isByNeed(WHOLE_QUEUE)).toBe(true);
    expect(isByNeed({ list: 'done', sort: 'need' })).toBe(false);
    expect(isByNeed({ list: 'open', sort: 'waiting' })).toBe(false);
  });

  it('begins at the top when anything but the page changes', () => {
    const href = queueHref({ ...WHOLE_QUEUE, cursor: 'w:12-3', story: 7 }, { sectionId: 'van-hoa' });
    expect(readAddress(href)).toEqual({ ...WHOLE_QUEUE, sectionId: 'van-hoa' });
  });

  it('takes what it does not know for not asked', () => {
    expect(readQueueWish({ list: 'everything', sort: ['touched', 'x'], story: '-1', q: '  ' })).toEqual({
      ...WHOLE_QUEUE,
      sort: 'touched',
    });
  });
});
