import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserCode } from './browser-code.ts';

const CODE = browserCode('worker');
const PAPER = 'https://bensong.example';
const whole = (address: string) => new URL(address, PAPER).href;

class KeptFiles {
  readonly files = new Map<string, Response>();
  isFull = false;
  readonly match = async (asked: string | Request) => this.files.get(whole(urlOf(asked)))?.clone();
  readonly delete = async (asked: string | Request) => this.files.delete(whole(urlOf(asked)));
  readonly keys = async () => [...this.files.keys()].map((url) => ({ url }));
  readonly put = async (address: string, answer: Response) => {
    if (this.isFull) throw new DOMException('The device is full.', 'QuotaExceededError');
    this.files.set(whole(address), answer);
  };
  readonly addAll = async (addresses: readonly string[]) => {
    for (const address of addresses) this.files.set(whole(address), new Response(address));
  };
}

const urlOf = (asked: string | Request) => (typeof asked === 'string' ? asked : asked.url);

/** What stands at an address, where it is not the page that the address names. */
type Stands = { readonly status?: number; readonly words?: string; readonly to?: string };

/** A reader's device with the worker in it; `line.isCut` takes the network away, `stands` is what the paper has elsewhere. */
async function aDevice({ status = 200 } = {}) {
  const kept = new Map<string, KeptFiles>();
  const line = { isCut: false };
  const stands = new Map<string, Stands>();
  const asked: string[] = [];
  const open = async (name: string) => {
    const files = kept.get(name) ?? new KeptFiles();
    kept.set(name, files);
    return files;
  };
  const heard = new Map<string, (event: object) => void>();
  const answerAt = (url: string) => {
    const { words = `<p>${url}</p> src="/reader/a.js"`, ...found } = stands.get(new URL(url).pathname) ?? {};
    const headers = { 'cache-control': 'public', 'x-edition': encodeURIComponent(words) };
    return Object.defineProperty(new Response(words, { status, ...found, headers }), 'url', { value: url });
  };
  runInNewContext(CODE, {
    ...{ URL, Response, Date, RegExp },
    location: { origin: PAPER },
    self: { addEventListener: (name: string, hear: (event: object) => void) => heard.set(name, hear) },
    caches: {
      open,
      match: async (asked: string | Request) => {
        for (const files of kept.values()) {
          const found = await files.match(asked);
          if (found) return found;
        }
      },
    },
    fetch: async (request: string | Request, { method = 'GET' } = {}) => {
      if (line.isCut) throw new TypeError('There is no network.');
      const url = whole(urlOf(request));
      asked.push(`${method} ${new URL(url).pathname}`);
      const { to } = stands.get(new URL(url).pathname) ?? {};
      if (!to) return answerAt(url);
      // A reader who goes there is sent on by the browser itself, which asks anew.
      const isReader = typeof request !== 'string';
      if (isReader) return Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
      return Object.defineProperty(answerAt(whole(to)), 'redirected', { value: true });
    },
  });
  const works: Promise<unknown>[] = [];
  const waitUntil = (work: Promise<unknown>) => void works.push(work);
  heard.get('install')?.({ waitUntil });
  await Promise.all(works);
  const ask = async (address: string, mode = 'no-cors'): Promise<string> => {
    const answer = vi.fn<(answer: Promise<Response>) => void>();
    const request = { url: whole(address), method: 'GET', mode };
    heard.get('fetch')?.({ request, waitUntil, respondWith: answer });
    const response = await answer.mock.calls[0]?.[0];
    const words = response?.type === 'error' ? 'nothing' : ((await response?.text()) ?? 'not its business');
    await Promise.all(works);
    return words;
  };
  return { kept, line, stands, asked, ask, read: (address: string) => ask(address, 'navigate') };
}

describe('without a network', () => {
  it('the last stories are read, and the offline page stands for others', async () => {
    const { line, read } = await aDevice();
    await read('/song-nuoc/lu-ve-7');
    line.isCut = true;
    expect(await read('/song-nuoc/lu-ve-7')).toContain('/song-nuoc/lu-ve-7');
    expect(await read('/song-nuoc/khac-8')).toContain('/khong-song');
    expect(await read('/en/song-nuoc/khac-8')).toContain('/en/khong-song');
  });

  it('the offline page and its files are there after more pictures than are kept', async () => {
    const { line, ask, read } = await aDevice();
    for (let picture = 0; picture < 200; picture += 1) await ask(`/media/${picture}/640.webp`);
    line.isCut = true;
    expect(await read('/song-nuoc/khac-8')).toContain('/khong-song');
    expect(await ask('/reader/a.js')).toContain('/reader/a.js');
    expect(await ask('/media/199/640.webp')).toContain('/media/199/');
  });
});

it('what a house that is unwell says instead of a page is not kept for good: the worker comes another time', async () => {
  await expect(aDevice({ status: 503 })).rejects.toThrow('/khong-song: 503');
});

it('a device that is full still reads what the network brings', async () => {
  const { kept, ask, read } = await aDevice();
  await read('/song-nuoc/lu-ve-7');
  await ask('/media/1/640.webp');
  for (const files of kept.values()) files.isFull = true;
  expect(await read('/song-nuoc/moi-9')).toContain('/song-nuoc/moi-9');
  expect(await ask('/media/2/640.webp')).toContain('/media/2/');
});

describe('what was kept and is another thing now', () => {
  const STORY = '/song-nuoc/lu-ve-7';
  const MOVED = '/dong-ruong/lu-ve-7';

  afterEach(() => void vi.useRealTimers());

  /** A device on which a story was kept, and hours in which its reader read nothing. */
  async function aDeviceLater() {
    vi.useFakeTimers({ toFake: ['Date'] });
    const device = await aDevice();
    await device.read(STORY);
    vi.setSystemTime(Date.now() + 7 * 3_600_000);
    return device;
  }

  it('a retracted story is no longer read on the device: its notice is', async () => {
    const { line, stands, read } = await aDeviceLater();
    stands.set(STORY, { words: 'Bài này đã được rút lại.' });
    await read('/');
    line.isCut = true;
    expect(await read(STORY)).toBe('Bài này đã được rút lại.');
  });

  it('what reads as it did is not fetched again, and nothing is asked twice within hours', async () => {
    const { asked, read } = await aDeviceLater();
    asked.length = 0;
    await read('/');
    await read('/');
    expect(asked.filter((one) => one.endsWith(STORY))).toEqual([`HEAD ${STORY}`]);
  });

  it('a story that lies elsewhere now is kept there, and not where it was', async () => {
    const { line, stands, read } = await aDeviceLater();
    stands.set(STORY, { to: MOVED });
    await read('/');
    line.isCut = true;
    expect(await read(STORY)).toContain('/khong-song');
    expect(await read(MOVED)).toContain(MOVED);
  });

  it.each([404, 410])('a story that answers %i is let go of', async (status) => {
    const { line, stands, read } = await aDeviceLater();
    stands.set(STORY, { status });
    await read('/');
    line.isCut = true;
    expect(await read(STORY)).toContain('/khong-song');
  });

  it('a house that is unwell, or asked too often, takes nothing from the device', async () => {
    const { line, stands, read } = await aDeviceLater();
    stands.set(STORY, { status: 503 });
    await read('/');
    line.isCut = true;
    expect(await read(STORY)).toContain(STORY);
  });

  it('who opens the paper without a network has the rest looked after when there is one', async () => {
    const { line, stands, read } = await aDeviceLater();
    stands.set(STORY, { words: 'Bài này đã được rút lại.' });
    line.isCut = true;
    await read('/');
    line.isCut = false;
    await read('/');
    line.isCut = true;
    expect(await read(STORY)).toBe('Bài này đã được rút lại.');
  });

  it.each([
    ['was taken down', { status: 410 }],
    ['lies elsewhere', { to: MOVED }],
  ])('a story that %s leaves the device as soon as it is asked for', async (_, found) => {
    const { line, stands, read } = await aDevice();
    await read(STORY);
    stands.set(STORY, found);
    await read(STORY);
    line.isCut = true;
    expect(await read(STORY)).toContain('/khong-song');
  });
});

it('leaves the newsroom alone', async () => {
  const { read } = await aDevice();
  expect(await read('/desk/stories/7')).toBe('not its business');
});
