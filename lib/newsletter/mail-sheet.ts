import type { Paper } from '#db/published';
import { attributes, element, escapeXml } from '#lib/feeds/xml';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { pageAddress } from './places.ts';

const SANS = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const SERIF = "Newsreader,Georgia,'Times New Roman',serif";

/** How the parts of a mail are set: written at each part, because mail programs drop style sheets. */
export const STYLE = {
  name: `margin:0;font:600 28px/1.3 ${SERIF};color:#1b1815`,
  day: `margin:4px 0 0;font:400 14px/1.5 ${SANS};color:#665f55`,
  words: `margin:0;font:400 16px/1.6 ${SANS};color:#47423a`,
  section: `margin:0 0 4px;font:600 13px/1.5 ${SANS};color:#a3181c`,
  lead: `margin:0;font:600 26px/1.35 ${SERIF};color:#1b1815`,
  headline: `margin:0;font:600 20px/1.4 ${SERIF};color:#1b1815`,
  note: `margin:6px 0 0;font:400 14px/1.5 ${SANS};color:#665f55`,
  button: `display:inline-block;padding:14px 22px;font:600 16px/1.2 ${SANS};color:#fdfcf9;background:#1b1815;text-decoration:none`,
  picture: 'display:block;width:100%;max-width:600px;height:auto;border:0',
} as const;

/** In the dark only where the mail program says so; the classes are what it may repaint. */
const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){.sheet{background:#191715!important}.ink,.ink a{color:#ede8df!important}.soft,.soft a{color:#c9c2b6!important}.red{color:#f28478!important}.line{border-color:#312d29!important}.button{background:#ede8df!important;color:#191715!important}}`;

/** A line of text as a paragraph. */
export function line(text: string, style: string, look = 'ink'): string {
  return element('p', text, { class: look, style });
}

/** A link inside a line. */
export function link(text: string, href: string): string {
  return element('a', text, { href, style: 'color:inherit;text-decoration:underline' });
}

/** A row of the one column that a mail has, a rule above it unless it is the first. */
export function row(html: string, isFirst = false): string {
  const rule = isFirst ? '' : 'border-top:1px solid #e2dcd0;';
  const style = `${rule}padding:20px 0`;
  return `<tr><td${attributes({ class: 'line', style })}>${html}</td></tr>`;
}

/** A whole mail in HTML from its rows: one table, as every mail program sets it, in both themes. */
export function mailSheet(
  rows: readonly string[],
  { language, subject }: { language: Language; subject: string },
): string {
  const table = { role: 'presentation', cellpadding: '0', cellspacing: '0', border: '0' };
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeXml(subject)}</title><style>${DARK}</style></head>`,
    `<body class="sheet"${attributes({ style: 'margin:0;padding:0;background:#fdfcf9' })}>`,
    `<table${attributes({ ...table, class: 'sheet', width: '100%', style: 'background:#fdfcf9' })}><tr>`,
    `<td align="center"${attributes({ style: 'padding:12px 20px 32px' })}>`,
    `<table${attributes({ ...table, width: '100%', style: 'max-width:600px;text-align:left' })}>`,
    ...rows,
    '</table></td></tr></table></body></html>',
    '',
  ].join('\n');
}

/**
 * What the paper says of itself at the foot of a mail: name, body, licence, who is responsible, address (Circular 09/2014,
 * art. 2.3; Decree 91/2020 asks who sends).
 */
function imprintLines({ paperName, imprint }: Paper, language: Language): string[] {
  const { agency, governingBody, licence, responsiblePerson: name, address, phone, email } = imprint;
  const responsible = name === '' ? '' : translator(language, 'public')('responsible', { name });
  const said = [paperName, agency, governingBody, licence, responsible, address, phone, email];
  return [...new Set(said.filter((text) => text !== ''))];
}

/** What stands at the foot of a mail: why it comes, and words and addresses of what its reader can do about it. */
export type MailFoot = {
  readonly why: string;
  readonly ways: readonly (readonly [string, string])[];
  readonly paper: Paper;
  readonly language: Language;
};

/** The foot of a mail: why it comes and what can be done about it, then the imprint. */
export function foot({ why, ways, paper, language }: MailFoot): string {
  const links = ways.map(([text, href]) => link(text, href)).join(' · ');
  return row(
    [
      line(why, STYLE.note, 'soft'),
      ...(links === '' ? [] : [`<p${attributes({ class: 'soft', style: STYLE.note })}>${links}</p>`]),
      line(imprintLines(paper, language).join(' · '), STYLE.note, 'soft'),
    ].join(''),
  );
}

/** The same foot in plain text. */
export function plainFoot({ why, ways, paper, language }: MailFoot): string {
  const lines = [why, ...ways.map(([text, href]) => `${text}: ${href}`)];
  return ['--', ...lines, '', ...imprintLines(paper, language)].join('\n');
}

/** The head of a mail: the paper's name, leading to its front, and a line under it. */
export function head(paper: Paper, language: Language, under: string): string {
  const front = pageAddress(language, language === 'en' ? '' : '/');
  const name = element('a', paper.paperName, { href: front, style: 'color:inherit;text-decoration:none' });
  return row(
    `<p${attributes({ class: 'ink', style: STYLE.name })}>${name}</p>${line(under, STYLE.day, 'soft')}`,
    true,
  );
}
