import type { SectionReach } from '#components/desk/newsletter/newsletter-readers';
import type { NextIssueShown } from '#components/desk/newsletter/next-issue';
import type { PastIssue } from '#components/desk/newsletter/past-issues';
import type { Database } from '#db/client';
import { listDigests } from '#db/digests';
import { countWaitingMails, findMailTrouble } from '#db/newsletter-mails';
import { listSections } from '#db/published';
import { readSettings } from '#db/settings';
import { countChoices, countSubscribers } from '#db/subscribers';
import { translator } from '#lib/i18n/translate';
import { introIn } from '#lib/newsletter/digest-mail';
import { readNextIssue } from '#lib/newsletter/next-issue';
import { isEmpty } from '#lib/newsletter/read-digest';
import { setDigest } from '#lib/newsletter/set-digest';
import { countReach, nextDigest } from '#lib/newsroom/newsletter';
import type { Language } from '#lib/newsroom/people';
import { dayMonthYear, shortMoment } from '#lib/text/dates';

/** Reads everything that the page of the newsletter shows to whoever leads it. */
export async function readNewsletter(db: Database, reader: { language: Language }, now: number) {
  const { newsletter } = await readSettings(db);
  const { since: _since, ...saved } = newsletter;
  const [vi, en] = await Promise.all([setNext(db, 'vi', now), setNext(db, 'en', now)]);
  return {
    saved,
    issues: { vi, en },
    comesAt: shortMoment(nextDigest(newsletter, now).until),
    counts: await countSubscribers(db),
    reach: await readReach(db, reader.language),
    past: await readPast(db),
    waiting: await countWaitingMails(db),
    trouble: await findMailTrouble(db),
  };
}

async function setNext(db: Database, language: Language, now: number): Promise<NextIssueShown> {
  const { content, paper, newsletter, span } = await readNextIssue(db, language, now);
  if (isEmpty(content)) return null;
  return setDigest(content, {
    ...{ paper, language, at: span.until, intro: introIn(newsletter, language) },
    ...{ why: translator(language, 'public')('newsletter.mail.testWhy'), ways: [] },
  });
}

async function readReach(db: Database, language: Language): Promise<SectionReach[]> {
  const sections = await listSections(db);
  const counts = countReach(
    await countChoices(db),
    sections.map(({ slug }) => slug),
  );
  return sections.map(({ slug, nameVi, nameEn }) => ({
    slug,
    name: language === 'en' && nameEn !== '' ? nameEn : nameVi,
    count: counts.get(slug) ?? 0,
  }));
}

async function readPast(db: Database): Promise<PastIssue[]> {
  return (await listDigests(db)).map(({ day, createdAt: _createdAt, ...issue }) => ({
    ...issue,
    day: dayMonthYear(Date.parse(`${day}T12:00+07:00`)),
  }));
}
