import sharp from 'sharp';
import type { Database } from '#db/client';
import type { ArticleNode } from '#lib/article/document';
import { startStory } from '#lib/desk/start-story';
import { takePicture, UPLOADS } from '#lib/desk/take-picture';
import { granted, type Newsroom } from '#lib/desk/testing';

export const WORDS = 10_000;
export const PICTURES = 200;

const SENTENCE = 'Con nước rằm tháng Chín về sớm hơn mọi năm nửa tháng tràn qua bờ bao ở ấp Gò Sậy.';
const WORDS_A_SENTENCE = SENTENCE.split(' ').length;
const SENTENCES_A_PARAGRAPH = 3;

/** Starts a story of Lan's with so many words and pictures as a long report has at most, and answers its id. */
export async function aLongStory(db: Database, cast: Newsroom, mediaDir: string): Promise<number> {
  const mediaIds = await pictures(db, cast, mediaDir);
  const sentences = Math.ceil(WORDS / WORDS_A_SENTENCE);
  const paragraphs = Math.ceil(sentences / SENTENCES_A_PARAGRAPH);
  const content = Array.from({ length: paragraphs }, (_, at) => paragraph(at));
  const between = paragraphs / PICTURES;
  for (const [at, mediaId] of [...mediaIds.entries()].reverse())
    content.splice(Math.round(at * between), 0, picture(mediaId, at));
  const answer = await startStory(db, cast.lan, {
    sectionId: cast.sectionId,
    headline: 'Mùa nước ở Vàm Lụa, kể lại từ đầu',
    standfirst: SENTENCE,
    body: { type: 'doc', content },
  });
  return granted(answer).storyId;
}

/** The words with which the paragraph begins in which Lan types: in the middle of the story. */
export const MIDDLE = `Đoạn ${Math.floor(WORDS / WORDS_A_SENTENCE / SENTENCES_A_PARAGRAPH / 2)}.`;

function paragraph(at: number): ArticleNode {
  const sentences = Array.from({ length: SENTENCES_A_PARAGRAPH }, () => SENTENCE).join(' ');
  return { type: 'paragraph', content: [{ type: 'text', text: `Đoạn ${at}. ${sentences}` }] };
}

function picture(mediaId: string, at: number): ArticleNode {
  const line = (type: string, text: string) => ({ type, content: [{ type: 'text', text }] });
  return {
    type: 'picture',
    attrs: { mediaId, alt: `Nước lên ở bến số ${at}`, size: 'column' },
    content: [line('pictureCaption', `Bến số ${at} lúc con nước lớn.`), line('pictureCredit', 'Bến Sông')],
  };
}

async function pictures(db: Database, { lan }: Newsroom, mediaDir: string): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < PICTURES; at += 1) {
    const upload = { bytes: await scene(at), name: `${at}.jpg` };
    // An hour for each hundred: nobody may hand in more.
    const now = Date.now() + Math.floor(at / (UPLOADS.most - 1)) * UPLOADS.windowMs;
    ids.push(granted(await takePicture(db, lan, upload, mediaDir, now)).picture.id);
  }
  return ids;
}

function scene(at: number): Promise<Buffer> {
  const background = { r: (at * 37) % 256, g: (at * 91) % 256, b: (at * 13) % 256 };
  return sharp({ create: { width: 960, height: 640, channels: 3, background } })
    .jpeg()
    .toBuffer();
}
