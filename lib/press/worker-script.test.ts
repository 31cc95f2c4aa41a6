import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
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

/** A reader's device with the worker in it; `line.isCut` takes the network away. */
async function aDevice({ status = 200 } = {}) {
  const kept = new Map<string, KeptFiles>();
  const line = { isCut: false };
  const open = async (name: string) => {
    const files = kept.get(name) ?? new KeptFiles();
    kept.set(name, files);
    return files;
  };
  const heard = new Map<string, (event: object) => void>();
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
    fetch: async (asked: string | Request) => {
      if (line.isCut) throw new TypeError('There is no network.');
      return new Response(`<p>${urlOf(asked)}</p> src="/reader/a.js"`, {
        status,
        headers: { 'cache-control': 'public' },
      });
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
  return { kept, line, ask, read: (address: string) => ask(address, 'navigate') };
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

it('leaves the newsroom alone', async () => {
  const { read } = await aDevice();
  expect(await read('/desk/stories/7')).toBe('not its business');
});
