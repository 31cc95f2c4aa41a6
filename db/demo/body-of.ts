import type { ArticleDocument, ArticleMark, ArticleNode } from '#lib/article/document';

/** The words of a picture placed in a body. */
export type PictureWords = {
  readonly mediaId: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
};

/**
 * Makes an article's body of the demo's short marks, a block between empty lines: `## crosshead`, `### small crosshead`,
 * `- item` and `1. item` a line each, `> quotation`, `>> pull quote | who said it`, `![picture key]`, several of them a line
 * each for a gallery, `| cell | cell |` a row a line with the header first, `---`, `:: title of a fact box` with its lines or
 * list items beneath, `@@ key of a related story`, `~~ address of an embed | words`. In a text `**bold**`, `*italic*` and `[words](address)`.
 */
export function bodyOf(
  marked: string,
  pictureOf: (key: string) => PictureWords,
  storyIdOf: (key: string) => number = () => 0,
): ArticleDocument {
  const blocks = marked
    .normalize('NFC')
    .trim()
    .split(/\n\s*\n/);
  return { type: 'doc', content: blocks.map((block) => blockOf(block.trim(), { pictureOf, storyIdOf })) };
}

type Known = {
  readonly pictureOf: (key: string) => PictureWords;
  readonly storyIdOf: (key: string) => number;
};

function blockOf(block: string, known: Known): ArticleNode {
  const lines = block.split('\n').map((line) => line.trim());
  const pictures = lines.flatMap((line) => /^!\[(.+)\]$/.exec(line)?.[1] ?? []);
  const [picture, ...more] = pictures.map((key) => pictureNode(known.pictureOf(key)));
  if (picture) return more.length > 0 ? { type: 'gallery', content: [picture, ...more] } : picture;
  if (block.startsWith(':: ')) return factBox(lines, known);
  if (block.startsWith('@@ '))
    return { type: 'relatedStory', attrs: { storyId: known.storyIdOf(block.slice(3)) } };
  if (block.startsWith('~~ ')) return embed(block.slice(3));
  if (block === '---') return { type: 'divider' };
  if (block.startsWith('### ')) return crosshead(3, block.slice(4));
  if (block.startsWith('## ')) return crosshead(2, block.slice(3));
  if (block.startsWith('>> ')) return pullQuote(block.slice(3));
  if (block.startsWith('> ')) return { type: 'quotation', content: [paragraph(block.slice(2))] };
  if (block.startsWith('- ')) return list('bulletList', lines, /^- /);
  if (/^1\. /.test(block)) return list('orderedList', lines, /^\d+\. /);
  if (block.startsWith('| ')) return table(lines);
  return paragraph(lines.join(' '));
}

const paragraph = (text: string): ArticleNode => ({ type: 'paragraph', content: inline(text) });

function crosshead(level: 2 | 3, text: string): ArticleNode {
  return { type: 'crosshead', attrs: { level }, content: inline(text) };
}

function pullQuote(line: string): ArticleNode {
  const [words = '', who = ''] = line.split(' | ');
  return {
    type: 'pullQuote',
    content: [
      { type: 'pullQuoteText', content: inline(words) },
      { type: 'attribution', content: inline(who) },
    ],
  };
}

function factBox([title = '', ...lines]: readonly string[], known: Known): ArticleNode {
  const isList = lines.every((line) => line.startsWith('- '));
  const blocks = isList ? [lines.join('\n')] : lines;
  return {
    type: 'factBox',
    content: [
      { type: 'factBoxTitle', content: inline(title.slice(3)) },
      ...blocks.map((block) => blockOf(block, known)),
    ],
  };
}

function embed(line: string): ArticleNode {
  const [address = '', words = ''] = line.split(' | ');
  return { type: 'embed', attrs: { address }, content: [{ type: 'embedTitle', content: inline(words) }] };
}

function list(type: 'bulletList' | 'orderedList', lines: readonly string[], mark: RegExp): ArticleNode {
  const items = lines.map((line) => ({ type: 'listItem', content: [paragraph(line.replace(mark, ''))] }));
  return { type, content: items };
}

function table(lines: readonly string[]): ArticleNode {
  const rows = lines.map((line, row) => ({
    type: 'tableRow',
    content: line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => ({
        type: row === 0 ? 'tableHeader' : 'tableCell',
        content: [paragraph(cell.trim())],
      })),
  }));
  return { type: 'table', content: rows };
}

function pictureNode({ mediaId, alt, caption, credit }: PictureWords): ArticleNode {
  return {
    type: 'picture',
    attrs: { mediaId, alt, size: 'column' },
    content: [
      { type: 'pictureCaption', content: inline(caption) },
      { type: 'pictureCredit', content: inline(credit) },
    ],
  };
}

const MARKED = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<words>[^\]]+)\]\((?<href>[^)]+)\)/g;

function inline(text: string): ArticleNode[] {
  const nodes: ArticleNode[] = [];
  let from = 0;
  for (const found of text.matchAll(MARKED)) {
    nodes.push(...run(text.slice(from, found.index)));
    const { bold, italic, words, href } = found.groups ?? {};
    if (bold) nodes.push(...run(bold, { type: 'bold' }));
    else if (italic) nodes.push(...run(italic, { type: 'italic' }));
    else nodes.push(...run(words ?? '', { type: 'link', attrs: { href } }));
    from = found.index + found[0].length;
  }
  return [...nodes, ...run(text.slice(from))];
}

function run(text: string, mark?: ArticleMark): ArticleNode[] {
  return text === '' ? [] : [{ type: 'text', text, ...(mark && { marks: [mark] }) }];
}
