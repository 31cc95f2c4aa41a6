// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { XmlText } from 'yjs';
import { FRAME, frame } from '#lib/collab/frames';
import { beginLine, dropLine, linePath, takeLine } from './begun-line.ts';
import { aLine, settled, TestHouse, type } from './story-line-testing.ts';

/** A house that can be called by its address, as a browser calls one. */
class CalledHouse extends TestHouse {
  static readonly OPEN = 1;
  static last: CalledHouse;
  readonly address: string;
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
  asked: Uint8Array[] = [];

  constructor(address: string) {
    super();
    this.address = address;
    CalledHouse.last = this;
    this.addEventListener('message', (event) => this.onmessage?.(event as MessageEvent<ArrayBuffer>));
  }

  override send(whole: Uint8Array): void {
    if (whole[0] === FRAME.open) this.asked.push(whole);
    super.send(whole);
  }
}

const path = linePath({ storyId: 7, personId: 'lan', schemaVersion: 3 });
const address = `ws://${location.host}/collab/7?schema=3&person=lan`;
const begun = () => CalledHouse.last;

beforeEach(() => {
  vi.stubGlobal('WebSocket', CalledHouse);
  // As it stands in the page: as text, out of reach of everything around it.
  new Function(`(${beginLine})(${JSON.stringify(path)},${FRAME.open})`)();
});
afterEach(() => {
  dropLine();
  vi.unstubAllGlobals();
});

describe('a line that the page began before its scripts were there', () => {
  it('calls the house and asks it for the whole text when that says welcome', () => {
    expect(begun().address).toBe(address);
    expect(begun().asked).toEqual([]);
    begun().say({ say: 'welcome', story: '7-1', right: 'writes' });
    const { clientId } = takeLine(address) ?? {};
    expect(begun().asked).toEqual([frame(FRAME.open, bytesOf(clientId))]);
  });

  it('is the line of the page, which has the text at once and asks nobody again', async () => {
    begun()
      .doc.getXmlFragment('body')
      .insert(0, [new XmlText('đã có')]);
    await begun().welcome();
    const line = aLine(() => new TestHouse(), { takeBegun: () => takeLine(address) });
    await settled();
    expect(line.hasText).toBe(true);
    expect(line.doc.getXmlFragment('body').toString()).toContain('đã có');
    expect(begun().asked).toHaveLength(1);
    type(line, 'mới');
    expect(begun().parcels).toHaveLength(1);
    expect(line.awareness.clientID).toBe(line.doc.clientID);
    line.leave();
  });

  it('goes on as any line where the house has not answered yet, and is opened anew when it breaks', async () => {
    const houses: TestHouse[] = [];
    const openSocket = () => {
      houses.push(new TestHouse());
      return houses.at(-1) as TestHouse;
    };
    const line = aLine(openSocket, { takeBegun: () => takeLine(address) });
    await begun().welcome();
    expect(line.hasText).toBe(true);
    expect(begun().asked).toHaveLength(1);
    expect(houses).toHaveLength(0);
    begun().hangUp(1006);
    line.connect();
    expect(houses).toHaveLength(1);
    line.leave();
  });

  it('is not taken for another story, once it has broken, or twice, and is hung up when nobody comes', () => {
    expect(takeLine(address.replace('/7?', '/8?'))).toBeNull();
    expect(begun().readyState).toBe(3);
    beginLine(path, FRAME.open);
    expect(takeLine(address)).not.toBeNull();
    expect(takeLine(address)).toBeNull();
    beginLine(path, FRAME.open);
    begun().hangUp(1006);
    expect(takeLine(address)).toBeNull();
    beginLine(path, FRAME.open);
    dropLine();
    expect(begun().readyState).toBe(3);
  });
});

function bytesOf(number = 0): Uint8Array {
  return new Uint8Array([number >>> 24, number >>> 16, number >>> 8, number]);
}
