import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { truncate } from '#lib/text/count';

/** The size that social networks show without cutting. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** What the picture for sharing an article says, and the picture beside it with the place that must stay in sight (‰ of width and height). */
export type ShareCard = {
  readonly paperName: string;
  readonly section: string;
  readonly headline: string;
  readonly picture: { readonly bytes: Buffer; readonly focalX: number; readonly focalY: number } | null;
};

const PAPER = '#fdfcf9';
const INK = '#191715';
const QUIET = '#5f5a54';
const RED = '#a3161a';

const MARGIN = 64;
const PICTURE_WIDTH = 470;
const HEADLINE_BOX = { top: 148, height: 352 };
/** The largest at which the headline fits is taken. */
const HEADLINE_SIZES = [76, 66, 58, 50, 44, 38, 32];
const SMALLEST = 32;
const LONGEST_SET = 220;

const FONTS = join(process.cwd(), 'public/fonts');
const HEADLINE_FONT = { family: 'Morat Headline', file: join(FONTS, 'morat-headline-1.ttf') };
const LABEL_FONT = { family: 'Morat Label', file: join(FONTS, 'morat-label-1.ttf') };

/**
 * Draws the picture that networks show with a shared article, a JPEG of 1200 × 630: section, headline in the paper's own
 * type with every mark in its place, the paper's name, and the lead picture where there is one.
 */
export async function drawShareCard({ paperName, section, headline, picture }: ShareCard): Promise<Buffer> {
  const textWidth = SHARE_SIZE.width - 2 * MARGIN - (picture ? PICTURE_WIDTH : 0);
  const [head, kicker, name, beside] = await Promise.all([
    setHeadline(headline, textWidth),
    section === '' ? null : setText(section, { font: LABEL_FONT, size: 30, colour: RED, width: textWidth }),
    setText(paperName, { font: HEADLINE_FONT, size: 40, colour: INK, width: textWidth }),
    picture && cropBeside(picture),
  ]);
  const layers: OverlayOptions[] = [
    { input: await bar(RED, 56, 8), left: MARGIN, top: MARGIN },
    ...(kicker ? [{ input: kicker, left: MARGIN, top: MARGIN + 24 }] : []),
    { input: head, left: MARGIN, top: HEADLINE_BOX.top },
    { input: await bar(QUIET, textWidth, 1), left: MARGIN, top: 526 },
    { input: name, left: MARGIN, top: 542 },
    ...(beside ? [{ input: beside, left: SHARE_SIZE.width - PICTURE_WIDTH, top: 0 }] : []),
  ];
  return sharp({ create: { ...SHARE_SIZE, channels: 3, background: PAPER } })
    .composite(layers)
    .jpeg({ quality: 86, mozjpeg: true })
    .toBuffer();
}

async function setHeadline(headline: string, width: number): Promise<Buffer> {
  for (const size of HEADLINE_SIZES) {
    const set = await setText(headline, { font: HEADLINE_FONT, size, colour: INK, width });
    if ((await sharp(set).metadata()).height <= HEADLINE_BOX.height) return set;
  }
  // Longer than any headline that passes the gates: its beginning stands for it.
  const beginning = truncate(headline, LONGEST_SET);
  return setText(beginning, { font: HEADLINE_FONT, size: SMALLEST, colour: INK, width });
}

type Type = {
  readonly font: { readonly family: string; readonly file: string };
  readonly size: number;
  readonly colour: string;
  readonly width: number;
};

function setText(words: string, { font, size, colour, width }: Type): Promise<Buffer> {
  const markup = `<span foreground="${colour}">${escapeMarkup(words.normalize('NFC'))}</span>`;
  const text = {
    text: markup,
    font: `${font.family} ${size}`,
    fontfile: font.file,
    width,
    dpi: 72,
    rgba: true,
    wrap: 'word-char',
    // Room between the lines for marks over capitals and dots under letters.
    spacing: Math.round(size * 0.08),
  } as const;
  return sharp({ text }).png().toBuffer();
}

function escapeMarkup(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Cuts the picture to the column beside the text, around what must stay in sight. */
async function cropBeside({ bytes, focalX, focalY }: NonNullable<ShareCard['picture']>): Promise<Buffer> {
  const { width, height } = await sharp(bytes).metadata();
  const scale = Math.max(PICTURE_WIDTH / width, SHARE_SIZE.height / height);
  const scaled = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
  const left = placed(scaled.width, PICTURE_WIDTH, focalX);
  const top = placed(scaled.height, SHARE_SIZE.height, focalY);
  return sharp(bytes)
    .resize({ ...scaled, fit: 'fill' })
    .extract({ left, top, width: PICTURE_WIDTH, height: SHARE_SIZE.height })
    .toBuffer();
}

function placed(whole: number, part: number, focal: number): number {
  return Math.round(Math.min(Math.max((whole * focal) / 1000 - part / 2, 0), whole - part));
}

function bar(colour: string, width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer();
}
