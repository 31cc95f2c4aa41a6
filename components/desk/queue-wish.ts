import { STAGES, type Stage } from '#lib/newsroom/story';

/** Lists of the queue besides the stages: all open work, what is mine, what is due today. */
export const QUEUE_LISTS = ['open', 'mine', 'due', ...STAGES] as const;
export type QueueList = 'open' | 'mine' | 'due' | Stage;
export const QUEUE_SORTS = ['need', 'waiting', 'touched'] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];

/** What is asked of the queue; it stands in the address, so that a view can be kept and sent. */
export type QueueWish = {
  readonly list: QueueList;
  readonly sectionId: string;
  readonly personId: string;
  readonly search: string;
  readonly sort: QueueSort;
  readonly cursor: string;
  /** The story in the quick look. */
  readonly story: number | null;
};

export const WHOLE_QUEUE: QueueWish = {
  list: 'open',
  sectionId: '',
  personId: '',
  search: '',
  sort: 'need',
  cursor: '',
  story: null,
};

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads an address of the queue; what it does not understand counts as not asked. */
export function readQueueWish(params: Params): QueueWish {
  const word = (name: string) => {
    const value = params[name];
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim().slice(0, 200);
  };
  const story = Number(word('story'));
  return {
    list: QUEUE_LISTS.find((list) => list === word('list')) ?? WHOLE_QUEUE.list,
    sectionId: word('section'),
    personId: word('person'),
    search: word('q'),
    sort: QUEUE_SORTS.find((sort) => sort === word('sort')) ?? WHOLE_QUEUE.sort,
    cursor: word('cursor'),
    story: Number.isSafeInteger(story) && story > 0 ? story : null,
  };
}

/** Says whether the rows stand by need: not what is finished, and not in an order chosen by hand. */
export function isByNeed({ list, sort }: Pick<QueueWish, 'list' | 'sort'>): boolean {
  return sort === 'need' && list !== 'done' && list !== 'spiked';
}

/** The address of the queue with a part of the wish changed; any change but turning the page begins at the top. */
export function queueHref(wish: QueueWish, change: Partial<QueueWish> = {}): string {
  const next = { ...wish, cursor: '', story: null, ...change };
  const words = {
    list: next.list === WHOLE_QUEUE.list ? '' : next.list,
    section: next.sectionId,
    person: next.personId,
    q: next.search,
    sort: next.sort === WHOLE_QUEUE.sort ? '' : next.sort,
    cursor: next.cursor,
    story: next.story === null ? '' : String(next.story),
  };
  const query = new URLSearchParams(Object.entries(words).filter(([, value]) => value !== '')).toString();
  return query ? `/desk?${query}` : '/desk';
}
