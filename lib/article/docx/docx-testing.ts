import { strToU8, zipSync } from 'fflate';

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES = `
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
const level = (at: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `
<w:abstractNum w:abstractNumId="0">${[0, 1, 2].map((at) => level(at, 'bullet', '·')).join('')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', 'Điều %1.')}</w:abstractNum>
<w:abstractNum w:abstractNumId="3">${level(0, 'decimal', '%1.', 5)}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>`;

/** Letters as they stand in XML. */
export const inXml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A run as Word writes it. */
export const r = (text: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${inXml(text)}</w:t></w:r>`;

/** A run in a font, as the old encodings have theirs. */
export const inFont = (font: string, text: string) =>
  r(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`);

/** A paragraph of runs; plain words are one run. */
export const p = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;

export const styled = (style: string, content: string) => p(content, `<w:pStyle w:val="${style}"/>`);

/** A line of a list, its level counted from 1. */
export const li = (list: number, content: string, at = 1) =>
  p(content, `<w:numPr><w:ilvl w:val="${at - 1}"/><w:numId w:val="${list}"/></w:numPr>`);

/** Words put in, and words struck out, under tracked changes. */
export const ins = (runs: string, author = 'Chị Hà') =>
  `<w:ins w:id="1" w:author="${author}" w:date="2026-11-25T08:00:00Z">${runs}</w:ins>`;
export const del = (text: string, author = 'Chị Hà') =>
  `<w:del w:id="2" w:author="${author}" w:date="2026-11-25T08:00:00Z"><w:r><w:delText xml:space="preserve">${inXml(text)}</w:delText></w:r></w:del>`;

/** A picture of the package in a run, two inches wide. */
export const picture = (id: string, alt = '') =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="1828800" cy="1828800"/><wp:docPr id="1" name="Picture 1" descr="${inXml(alt)}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="a.png"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

export const tc = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
export const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (...rows: readonly string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

export type DocxParts = {
  /** More relations of the text: id, kind, target, and whether it is outside. */
  readonly relations?: readonly (readonly [string, string, string, boolean?])[];
  /** More parts by name; XML or bytes. Text parts of Word's own kinds are given without their root. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
};

/** A part of Word's own XML with its name spaces. */
export const part = (root: string, inside: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${SPACES}>${inside}</w:${root}>`;

/** Builds a Word file with this body, as Word would, small and whole. */
export function docx(body: string, { relations = [], parts = {} }: DocxParts = {}): Uint8Array<ArrayBuffer> {
  const all = [
    ['rIdStyles', 'styles', 'styles.xml'],
    ['rIdNumbers', 'numbering', 'numbering.xml'],
    ...relations,
  ] as const;
  const lines = all.map(
    ([id, kind, target, isOutside]) =>
      `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${inXml(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`,
  );
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${KINDS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': `<Relationships>${lines.join('')}</Relationships>`,
    'word/styles.xml': part('styles', STYLES),
    'word/numbering.xml': part('numbering', NUMBERING),
    ...parts,
  };
  return zip(files);
}

/** Packs parts as they are given, for files that are no Word files. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return new Uint8Array(zipSync(Object.fromEntries(bytes)));
}

/** The smallest picture that every program shows: one red dot, PNG. */
export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
