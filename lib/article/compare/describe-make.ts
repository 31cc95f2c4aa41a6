import type { ArticleNode } from '#lib/article/document';
import type { ComparedBlock } from './blocks-of.ts';

/** What else changed about a block than its words. */
export type MakeChange =
  | { readonly kind: 'form'; readonly from: string; readonly to: string }
  | { readonly kind: (typeof MAKE_KINDS)[number] };

const MAKE_KINDS = [
  'picture_replaced',
  'picture_size',
  'picture_alt',
  'pictures_added',
  'pictures_cut',
  'pictures_order',
  'related_story',
  'embed_address',
  'links',
  'emphasis',
  'layout',
] as const;

/** Describes how a block changed beside its words: another form, another picture or size, links, bold and italic. */
export function describeMake(before: ComparedBlock, after: ComparedBlock): readonly MakeChange[] {
  const [from, to] = [formOf(before.node), formOf(after.node)];
  if (from !== to) return [{ kind: 'form', from, to }];
  const changes: MakeChange[] = [];
  const attrs = (name: string) => before.node.attrs?.[name] !== after.node.attrs?.[name];
  if (before.type === 'picture') {
    if (attrs('mediaId')) changes.push({ kind: 'picture_replaced' });
    if (attrs('size')) changes.push({ kind: 'picture_size' });
    if (attrs('alt')) changes.push({ kind: 'picture_alt' });
  }
  if (before.type === 'gallery') changes.push(...describeGallery(before.node, after.node));
  if (attrs('storyId')) changes.push({ kind: 'related_story' });
  if (attrs('address')) changes.push({ kind: 'embed_address' });
  if (marksIn(before.node, isLink) !== marksIn(after.node, isLink)) changes.push({ kind: 'links' });
  if (marksIn(before.node, isEmphasis) !== marksIn(after.node, isEmphasis))
    changes.push({ kind: 'emphasis' });
  return changes.length > 0 || before.make === after.make ? changes : [{ kind: 'layout' }];
}

function describeGallery(before: ArticleNode, after: ArticleNode): MakeChange[] {
  const [earlier, later] = [before, after].map(({ content = [] }) => content);
  const ids = (pictures: readonly ArticleNode[] = []) => pictures.map(({ attrs }) => attrs?.mediaId);
  const kept = (pictures: readonly ArticleNode[] = [], among: readonly ArticleNode[] = []) =>
    pictures.filter(({ attrs }) => ids(among).includes(attrs?.mediaId));
  const [stayed, stand] = [kept(earlier, later), kept(later, earlier)];
  const altOf = (id: unknown) => stayed.find(({ attrs }) => attrs?.mediaId === id)?.attrs?.alt;
  const changes: MakeChange[] = [];
  if (stand.length < (later ?? []).length) changes.push({ kind: 'pictures_added' });
  if (stayed.length < (earlier ?? []).length) changes.push({ kind: 'pictures_cut' });
  if (ids(stayed).join() !== ids(stand).join()) changes.push({ kind: 'pictures_order' });
  if (stand.some(({ attrs }) => attrs?.alt !== altOf(attrs?.mediaId))) changes.push({ kind: 'picture_alt' });
  return changes;
}

/** A block's form by name; a crosshead with its level. */
export function formOf(node: ArticleNode): string {
  return node.type === 'crosshead' ? `crosshead${node.attrs?.level === 3 ? '3' : '2'}` : node.type;
}

const isLink = (type: string) => type === 'link';
const isEmphasis = (type: string) => type === 'bold' || type === 'italic';

function marksIn(node: ArticleNode, isMeant: (type: string) => boolean): string {
  const own = (node.marks ?? []).filter(({ type }) => isMeant(type));
  const said = own.length > 0 ? JSON.stringify([own, node.text]) : '';
  return said + (node.content ?? []).map((child) => marksIn(child, isMeant)).join('');
}
