import { join } from 'node:path';
import sharp from 'sharp';

/** The sizes that devices ask for when they keep the paper among their apps. */
export const ICON_SIZES = [192, 512] as const;

const PAPER = '#fdfcf9';
const INK = '#191715';
const RED = '#a3161a';
const FONT = join(process.cwd(), 'public/fonts/morat-headline-1.ttf');

/** Draws the paper's sign: the first letter of its name in its own type over a red rule, with room to be cut round. */
export async function drawPaperIcon(paperName: string, size: (typeof ICON_SIZES)[number]): Promise<Buffer> {
  const letter = [...paperName.normalize('NFC').trim()][0]?.toLocaleUpperCase('vi') ?? 'M';
  const set = await sharp({
    text: {
      text: `<span foreground="${INK}">${letter === '<' || letter === '&' ? 'M' : letter}</span>`,
      font: `Morat Headline ${Math.round(size * 0.5)}`,
      fontfile: FONT,
      dpi: 72,
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  const bar = { width: Math.round(size * 0.3), height: Math.round(size * 0.035) };
  const rule = await sharp({ create: { ...bar, channels: 3, background: RED } })
    .png()
    .toBuffer();
  const left = (width: number) => Math.round((size - width) / 2);
  return sharp({ create: { width: size, height: size, channels: 3, background: PAPER } })
    .composite([
      {
        input: set.data,
        left: left(set.info.width),
        top: Math.round((size - set.info.height) / 2 - size * 0.04),
      },
      { input: rule, left: left(bar.width), top: Math.round(size * 0.76) },
    ])
    .png()
    .toBuffer();
}
