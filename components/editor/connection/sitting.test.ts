import { splitBlock } from '@tiptap/pm/commands';
import { afterEach, describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { JudgingHouse, typing } from './sitting-testing.ts';
import { settled } from './story-line-testing.ts';

const LINES = ['Đầu.', 'Đê bao còn cao hơn nước.'];
/** In the middle of the second line, further on in it, and at its end. */
const [MIDDLE, FURTHER, END] = [14, 18, 31];

const houses: JudgingHouse[] = [];
afterEach(() => {
  for (const { sitting } of houses.splice(0)) sitting.leave();
});

async function seated(...wish: [right: 'writes' | 'suggests']): Promise<JudgingHouse> {
  const house = new JudgingHouse(...wish, LINES);
  houses.push(house);
  await house.welcome();
  return house;
}

/** The house has refused what was sent; the page opens its text anew, and hands in what it wrote there. */
async function handedInAnew(house: JudgingHouse): Promise<void> {
  await house.judge();
  expect(house.sitting.save).toEqual({ kind: 'saving' });
  await house.welcome();
  await house.judge();
}

describe('who only suggests', () => {
  it('splits a line in which somebody types behind the split at that moment, and nobody loses a word', async () => {
    const house = await seated('suggests');
    house.others(typing(' Nước đứng.'), END);
    house.writes(splitBlock, MIDDLE, 'as_suggestion');
    await handedInAnew(house);
    expect(house.linesWith('reject')).toEqual(['Đầu.', 'Đê bao còn cao hơn nước. Nước đứng.']);
    expect(house.linesWith('accept')).toEqual(['Đầu.', 'Đê bao ', 'còn cao hơn nước. Nước đứng.']);
    expect(house.sitting).toMatchObject({
      rewrites: 1,
      save: { kind: 'saved', at: 9 },
      line: { right: 'suggests' },
    });
    expect(house.device.kept.size).toBe(0);
  });

  it('goes on suggesting after that', async () => {
    const house = await seated('suggests');
    house.others(typing(' Nước đứng.'), END);
    house.writes(splitBlock, MIDDLE, 'as_suggestion');
    await handedInAnew(house);
    house.writes(typing('Thêm. '), 1, 'as_suggestion');
    await house.judge();
    expect(house.linesWith('accept')[0]).toBe('Thêm. Đầu.');
    expect(house.sitting.rewrites).toBe(1);
  });

  it('since a moment ago keeps what they just wrote plainly, as suggestions', async () => {
    const house = await seated('writes');
    house.writes(typing('Sáng nay, '), 7);
    house.right = 'suggests';
    house.others(typing(' Hết.'), END);
    await handedInAnew(house);
    expect(house.linesWith('reject')).toEqual(['Đầu.', 'Đê bao còn cao hơn nước. Hết.']);
    expect(house.linesWith('accept')).toEqual(['Đầu.', 'Sáng nay, Đê bao còn cao hơn nước. Hết.']);
  });

  it('has what is typed until the house opens again in it as well', async () => {
    const house = await seated('suggests');
    house.others(typing(' Nước đứng.'), END);
    house.writes(splitBlock, MIDDLE, 'as_suggestion');
    await house.judge();
    house.writes(typing('Thêm. '), 1, 'as_suggestion');
    await house.welcome();
    await house.judge();
    expect(house.linesWith('accept')).toEqual(['Thêm. Đầu.', 'Đê bao ', 'còn cao hơn nước. Nước đứng.']);
  });
});

it('words are written anew once, though the line breaks and comes again before the hand pauses', async () => {
  const works: (() => void)[] = [];
  let isTyping = false;
  const whenQuiet = (work: () => void) => (isTyping ? void works.push(work) : work());
  const house = new JudgingHouse('suggests', LINES, { pause: { whenQuiet, stop: () => undefined } });
  houses.push(house);
  await house.welcome();
  house.others(typing(' Nước đứng.'), END);
  house.writes(splitBlock, MIDDLE, 'as_suggestion');
  await house.judge();
  isTyping = true;
  await house.welcome();
  house.line.hangUp(1006);
  house.sitting.connect();
  await house.welcome();
  isTyping = false;
  for (const work of works) work();
  await settled();
  await house.judge();
  expect(house.linesWith('accept')).toEqual(['Đầu.', 'Đê bao ', 'còn cao hơn nước. Nước đứng.']);
});

describe('who writes', () => {
  it.each<[string, number, string[]]>([
    ['one place', MIDDLE, ['Đầu.', 'Đê bao ', 'còn cao hơn nước.']],
    ['two places', FURTHER, ['Đầu.', 'Đê bao ', 'còn ', 'cao hơn nước.']],
  ])(
    'splits a line that somebody splits at that moment in %s, and no word stands twice',
    async (_, place, wanted) => {
      const house = await seated('writes');
      house.others(splitBlock, MIDDLE);
      house.writes(splitBlock, place);
      house.refusals = 1;
      await handedInAnew(house);
      expect(house.linesWith('reject')).toEqual(wanted);
    },
  );

  it('keeps the words typed since behind the split', async () => {
    const house = await seated('writes');
    house.others(splitBlock, MIDDLE);
    house.writes(splitBlock, FURTHER);
    house.writes(typing('Nay '), FURTHER + 2);
    house.refusals = 1;
    await handedInAnew(house);
    expect(house.linesWith('reject')).toEqual(['Đầu.', 'Đê bao ', 'còn ', 'Nay cao hơn nước.']);
  });

  it('brings back by an undo a suggestion that the house no longer knows, in their own name', async () => {
    const house = await seated('writes');
    const body = house.sitting.line.doc.getXmlFragment('body');
    const line = (body.get(0) as Y.XmlElement).get(0) as Y.XmlText;
    line.insert(0, 'Xưa ', { 'added--oooooooo': { id: 'ha-0', by: 'ha', at: 1 } });
    house.refusals = 1;
    await handedInAnew(house);
    expect(house.linesWith('accept')[0]).toBe('Xưa Đầu.');
    expect(JSON.stringify(house.kept.getXmlFragment('body').toString())).not.toContain('"ha"');
  });
});

describe('what the house does not take even when it was written anew', () => {
  async function turnedAway(): Promise<JudgingHouse> {
    const house = await seated('writes');
    house.writes(typing('Chữ. '), 1);
    house.refusals = 2;
    await house.judge();
    await house.welcome();
    await house.judge();
    return house;
  }

  it('is not tried for ever: it stays on the page and on the device, and that is said', async () => {
    const house = await turnedAway();
    expect(house.sitting.save).toEqual({ kind: 'refused', kept: 1 });
    expect(house.connections).toBe(2);
    expect(house.sitting.line.doc.getXmlFragment('body').toString()).toContain('Chữ. ');
    expect(house.device.kept.size).toBe(1);
  });

  it('can be given up', async () => {
    const house = await turnedAway();
    await house.sitting.leaveWithout();
    expect(house.device.kept.size).toBe(0);
  });
});

it('what cannot be opened anew now stays on the device, and the page can be written on', async () => {
  const house = await seated('suggests');
  house.others(typing(' Nước đứng.'), END);
  house.writes(splitBlock, MIDDLE, 'as_suggestion');
  await house.judge();
  house.line.hangUp(1006);
  house.writes(typing('Thêm. '), 1, 'as_suggestion');
  expect(house.device.kept.size).toBe(2);
  house.sitting.connect();
  await house.welcome();
  await house.judge();
  expect(house.linesWith('accept')).toEqual(['Thêm. Đầu.', 'Đê bao ', 'còn cao hơn nước. Nước đứng.']);
});
