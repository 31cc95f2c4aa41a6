import type { ArticleCard, ListedNote } from '#db/published';
import { attributes, element, emptyElement } from '#lib/feeds/xml';
import { translator } from '#lib/i18n/translate';
import { bylineOf } from '#lib/newsroom/byline';
import type { Language } from '#lib/newsroom/people';
import { dayMonthYear, weekdayOf } from '#lib/text/dates';
import { foot, head, line, type MailFoot, mailSheet, plainFoot, row, STYLE } from './mail-sheet.ts';
import { pageAddress, wholeAddress } from './places.ts';
import type { DigestContent } from './read-digest.ts';

/** An issue as it is read: its subject, and the same words in HTML and in plain text. */
export type SetDigest = { readonly subject: string; readonly html: string; readonly text: string };

/** What an issue says besides its stories: its foot, the moment it is of, and the words above. */
export type DigestFrame = MailFoot & { readonly at: number; readonly intro: string };

/** Sets an issue for a reader: stories in their order, the first with its picture, then corrections, then the foot. */
export function setDigest({ stories, notes }: DigestContent, frame: DigestFrame): SetDigest {
  const { paper, language, at, intro } = frame;
  const say = translator(language, 'public');
  const day = dayOfMail(at, language);
  const subject = say('newsletter.mail.subject', { paper: paper.paperName, day });
  const latest = pageAddress(language, '/moi-nhat');
  const html = mailSheet(
    [
      head(paper, language, day),
      ...(intro === '' ? [] : [row(line(intro, STYLE.words, 'soft'))]),
      ...stories.map((story, index) => storyRow(story, language, index === 0)),
      ...notes.map((note) => noteRow(note, language)),
      row(element('a', say('newsletter.mail.more'), { href: latest, class: 'button', style: STYLE.button })),
      foot(frame),
    ],
    { language, subject },
  );
  const text = [
    `${paper.paperName}\n${day}`,
    ...(intro === '' ? [] : [intro]),
    ...stories.map((story) => plainStory(story, language)),
    ...notes.map((note) => plainNote(note, language)),
    `${say('newsletter.mail.more')}: ${latest}`,
    plainFoot(frame),
  ].join('\n\n');
  return { subject, html, text: `${text}\n` };
}

/** `Thứ Ba, 01/12/2026`, in English `Tuesday, 1 December 2026`. */
export function dayOfMail(at: number, language: Language): string {
  if (language === 'vi') return `${weekdayOf(at, 'vi')}, ${dayMonthYear(at)}`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Asia/Ho_Chi_Minh' }).format(at);
}

function storyRow(story: ArticleCard, language: Language, isFirst: boolean): string {
  const headline = element('a', story.headline, {
    href: wholeAddress(story.address),
    style: 'color:inherit;text-decoration:none',
  });
  const heading = isFirst ? STYLE.lead : STYLE.headline;
  return row(
    [
      isFirst ? pictureOf(story) : '',
      line(sectionOf(story, language), STYLE.section, 'red'),
      `<h2${attributes({ class: 'ink', style: heading })}>${headline}</h2>`,
      story.standfirst === '' ? '' : line(story.standfirst, `${STYLE.words};margin-top:6px`, 'soft'),
      line(bylineIn(story, language), STYLE.note, 'soft'),
    ].join(''),
  );
}

const PICTURE_WIDTH = 640;

function pictureOf({ lead, address }: ArticleCard): string {
  if (!lead) return '';
  const picture = emptyElement('img', {
    src: wholeAddress(`/media/${lead.mediaId}/${PICTURE_WIDTH}.jpg`),
    alt: lead.alt,
    width: '600',
    height: String(Math.round((600 * lead.height) / lead.width)),
    style: STYLE.picture,
  });
  const credit = lead.credit === '' ? '' : line(lead.credit, `${STYLE.note};margin-bottom:14px`, 'soft');
  return `<a${attributes({ href: wholeAddress(address) })}>${picture}</a>${credit}`;
}

function noteRow(note: ListedNote, language: Language): string {
  const headline = element('a', note.headline, {
    href: noteAddress(note),
    style: 'color:inherit;text-decoration:underline',
  });
  return row(
    [
      line(noteHeading(note, language), STYLE.section, 'red'),
      `<p${attributes({ class: 'ink', style: STYLE.headline })}>${headline}</p>`,
      line(note.note, `${STYLE.words};margin-top:6px`, 'soft'),
    ].join(''),
  );
}

function plainStory(story: ArticleCard, language: Language): string {
  const about = `${sectionOf(story, language)} · ${bylineIn(story, language)}`;
  return [story.headline, story.standfirst, about, wholeAddress(story.address)]
    .filter((text) => text !== '')
    .join('\n');
}

function plainNote(note: ListedNote, language: Language): string {
  return [`${noteHeading(note, language)}: ${note.headline}`, note.note, noteAddress(note)]
    .filter((text) => text !== '')
    .join('\n');
}

function noteHeading({ kind }: ListedNote, language: Language): string {
  const say = translator(language, 'public');
  return say(kind === 'statutory_correction' ? 'statutory' : 'corrections');
}

function noteAddress({ address, changeId }: ListedNote): string {
  return wholeAddress(`${address}#sua-${changeId}`);
}

function sectionOf({ section }: ArticleCard, language: Language): string {
  return language === 'en' && section.nameEn !== '' ? section.nameEn : section.nameVi;
}

function bylineIn(story: ArticleCard, language: Language): string {
  const say = translator(language, 'public');
  return bylineOf(story, { and: say('and'), unsigned: say('unsigned') });
}
