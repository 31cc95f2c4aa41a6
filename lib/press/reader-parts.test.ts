import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';

/** Runs one file of the readers' script in a browser that has only this. */
function run(file: string, browser: object): void {
  const source = readFileSync(`components/site/reader/${file}.ts`, 'utf8');
  runInNewContext(transformSync(source, { loader: 'ts' }).code, browser);
}

it.each([
  ['plain http has no clipboard', {}],
  ['the clipboard is forbidden', { clipboard: { writeText: () => Promise.reject(new Error('no')) } }],
])('where %s, the address of an article stands ready to be copied by hand', async (_, navigator) => {
  const presses = new Map<string, (button: object) => void>();
  const prompt = vi.fn();
  const address = 'http://10.0.0.5/song-nuoc/lu-ve-7';
  run('tools', {
    ...{ navigator, prompt, root: { dataset: {} }, onPress: presses.set.bind(presses) },
    firstOf: () => ({ getAttribute: () => address }),
  });
  const word = { textContent: 'Sao chép liên kết' };
  presses.get('copy')?.({ querySelector: () => word, dataset: { done: 'Đã sao chép' } });
  await vi.waitFor(() => expect(prompt).toHaveBeenCalledWith('Sao chép liên kết', address));
  expect(word.textContent).toBe('Sao chép liên kết');
});

it('an article is printed where it stands, and the page that is made for printing is not gone to', () => {
  const presses = new Map<string, (pressed: object, event: object) => void>();
  const print = vi.fn();
  run('tools', { print, navigator: {}, onPress: presses.set.bind(presses) });
  const event = { preventDefault: vi.fn() };
  presses.get('print')?.({}, event);
  expect(event.preventDefault).toHaveBeenCalledOnce();
  expect(print).toHaveBeenCalledOnce();
});

it('tables and galleries are reached by keys while they scroll, and only then', () => {
  const region = (scrollWidth: number) => {
    const attributes = new Map([['tabindex', '0']]);
    return {
      ...{ clientWidth: 360, scrollWidth, children: [], closest: vi.fn() },
      setAttribute: (name: string, value: string) => attributes.set(name, value),
      removeAttribute: (name: string) => attributes.delete(name),
      isStop: () => attributes.get('tabindex') === '0',
    };
  };
  const regions = [region(480), region(360)];
  for (const one of regions) one.closest.mockReturnValue(one);
  let tell = (_: readonly { target: object }[]) => {};
  const watched: object[] = [];
  class ResizeObserver {
    constructor(told: typeof tell) {
      tell = told;
    }
    observe = (target: object) => watched.push(target);
  }
  run('scrolled-by-keys', { ResizeObserver, allOf: () => regions });
  const stops = () => {
    tell(watched.map((target) => ({ target })));
    return regions.map(({ isStop }) => isStop());
  };
  expect(stops()).toEqual([true, false]);
  for (const one of regions) one.clientWidth = 480;
  expect(stops()).toEqual([false, false]);
  for (const one of regions) one.clientWidth = 320;
  expect(stops()).toEqual([true, true]);
});

describe('sharing', () => {
  const address = 'https://bensong.example/song-nuoc/lu-ve-7';

  function aPage(navigator: object) {
    const presses = new Map<string, (button: object) => void>();
    const dataset: Record<string, string> = {};
    const documentElement = { dataset };
    run('../opening/before-paint', {
      ...{ navigator, localStorage: {}, performance: { getEntriesByType: () => [] } },
      document: { documentElement },
    });
    run('tools', {
      ...{ navigator, root: documentElement, onPress: presses.set.bind(presses) },
      ...{ document: { title: 'Lũ về' }, firstOf: () => ({ getAttribute: () => address }) },
    });
    return { presses, dataset };
  }

  it('hands a story to the device where it can share, and minds nobody who thinks better of it', () => {
    const share = vi.fn((_: object) => Promise.reject(new Error('The reader closed it.')));
    const { presses, dataset } = aPage({ share });
    expect(dataset.share).toBe('');
    presses.get('share')?.({});
    expect(share.mock.calls).toEqual([[{ title: 'Lũ về', url: address }]]);
  });

  it('is not offered where the device cannot, and the link is copied instead', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    const { presses, dataset } = aPage({ clipboard: { writeText } });
    expect(dataset).not.toHaveProperty('share');
    const word = { textContent: 'Sao chép liên kết' };
    presses.get('copy')?.({ querySelector: () => word, dataset: { done: 'Đã sao chép' } });
    await vi.waitFor(() => expect(word.textContent).toBe('Đã sao chép'));
    expect(writeText).toHaveBeenCalledWith(address);
  });
});

describe('being counted as a reader', () => {
  const visible = { referrer: '', visibilityState: 'visible', addEventListener: vi.fn() };

  /** A page of story 7 that stood for as long as it takes to be read; answers what it said of itself. */
  function saidBy(navigator: object, document: object = visible, kept = new Map<string, string>()) {
    const sendBeacon = vi.fn();
    const waiting: (() => void)[] = [];
    run('reads', {
      ...{ URL, document: { ...visible, ...document }, location: { host: 'bensong.example' } },
      navigator: { ...navigator, sendBeacon },
      sessionStorage: { getItem: kept.get.bind(kept), setItem: kept.set.bind(kept) },
      firstOf: () => ({ dataset: { story: '7' } }),
      setTimeout: (act: (story: string) => void, _: number, story: string) => waiting.push(() => act(story)),
    });
    for (const act of waiting) act();
    return sendBeacon.mock.calls;
  }

  it.each([
    ['directly', '', '7 '],
    ['from a page of the paper', 'https://bensong.example/song-nuoc', '7 inside'],
    ['from elsewhere', 'https://chat.zalo.me/?g=secret', '7 chat.zalo.me'],
  ])('who came %s says no more than that', (_, referrer, word) => {
    expect(saidBy({}, { referrer })).toEqual([['/da-doc', word]]);
  });

  it('is once in a sitting', () => {
    const kept = new Map<string, string>();
    expect(saidBy({}, {}, kept)).toHaveLength(1);
    expect(saidBy({}, {}, kept)).toEqual([]);
  });

  it.each([
    ['who ask not to be tracked', { doNotTrack: '1' }, {}],
    ['who ask for privacy', { globalPrivacyControl: true }, {}],
    ['before whom it never stood', {}, { visibilityState: 'hidden' }],
  ])('is not for those %s', (_, navigator, document) => {
    expect(saidBy(navigator, document)).toEqual([]);
  });
});

describe('listening', () => {
  type Spoken = { text: string; onend: () => void; onerror: () => void };

  /** A page of an article of two sentences, on a device with a Vietnamese voice. */
  function aDevice() {
    const presses = new Map<string, (button: object) => Promise<void>>();
    const root = { lang: 'vi', dataset: {} as Record<string, string> };
    const button = { dataset: { from: '/song-nuoc/lu-ve-7/ban-doc-loa' }, isPressed: false };
    const voice = { speaking: [] as Spoken[], said: [] as string[], ended: [] as Spoken[] };
    const fetched: (() => void)[] = [];
    const speechSynthesis = {
      getVoices: () => [{ lang: 'en-GB' }, { lang: 'vi-VN' }],
      speak: (spoken: Spoken) => {
        voice.speaking.push(spoken);
        voice.said.push(spoken.text);
      },
      // A device says a while later that a sentence was broken off.
      cancel: () => voice.ended.push(...voice.speaking.splice(0)),
    };
    const lines = ['Nước lên.', 'Bà con gặt chạy nước.'].map((textContent) => ({ textContent }));
    run('listen', {
      ...{ root, speechSynthesis, window: { speechSynthesis }, addEventListener: vi.fn() },
      onPress: presses.set.bind(presses),
      showPressed: (_: object, isPressed: boolean) => Object.assign(button, { isPressed }),
      SpeechSynthesisUtterance: class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
      DOMParser: class {
        parseFromString = () => ({ querySelectorAll: () => lines });
      },
      fetch: () =>
        new Promise((come) => {
          fetched.push(() => come({ ok: true, text: async () => '' }));
        }),
    });
    const settle = () => new Promise((done) => setImmediate(done));
    return {
      ...{ root, button, voice },
      press: () => void presses.get('listen')?.(button),
      /** The words come that were asked for. */
      come: async () => {
        for (const one of fetched.splice(0)) one();
        await settle();
      },
      /** What was being said has been said. */
      end: async () => {
        for (const { onend } of voice.speaking.splice(0)) onend();
        await settle();
      },
      /** The device says what was broken off. */
      hearOfStop: async () => {
        for (const { onerror } of voice.ended.splice(0)) onerror();
        await settle();
      },
    };
  }

  it('says one sentence after the other, and shows that it does', async () => {
    const { root, button, voice, press, come, end } = aDevice();
    expect(root.dataset.voice).toBe('');
    press();
    await come();
    expect([voice.said, button.isPressed]).toEqual([['Nước lên.'], true]);
    await end();
    expect(voice.said).toEqual(['Nước lên.', 'Bà con gặt chạy nước.']);
    await end();
    expect(button.isPressed).toBe(false);
  });

  it('says nothing more when it was stopped', async () => {
    const { button, voice, press, come, hearOfStop } = aDevice();
    press();
    await come();
    press();
    expect(button.isPressed).toBe(false);
    await hearOfStop();
    expect(voice.said).toEqual(['Nước lên.']);
  });

  it('stopped and begun again before its words came, it speaks with one voice', async () => {
    const { button, voice, press, come, end } = aDevice();
    for (let times = 0; times < 3; times += 1) press();
    await come();
    expect(voice.speaking.map(({ text }) => text)).toEqual(['Nước lên.']);
    await end();
    expect(voice.speaking.map(({ text }) => text)).toEqual(['Bà con gặt chạy nước.']);
    expect(button.isPressed).toBe(true);
  });

  it('stopped and begun again before the device let go of a sentence, it speaks with one voice', async () => {
    const { button, voice, press, come, hearOfStop } = aDevice();
    press();
    await come();
    press();
    press();
    await come();
    await hearOfStop();
    expect(voice.speaking.map(({ text }) => text)).toEqual(['Nước lên.']);
    expect(button.isPressed).toBe(true);
  });
});
