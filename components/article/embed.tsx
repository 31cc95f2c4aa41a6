import type { ArticleNode } from '#lib/article/document';
import { type KnownEmbed, knownEmbed } from '#lib/article/embed/known-embed';
import { type Translate, translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';

/** What is drawn on the card of each kind of thing. */
const DRAWINGS = {
  video: 'M6.5 4v12l9.5-6z',
  post: 'M3 4h14v10H9l-4 3v-3H3z',
  map: 'M10 17s5-4.7 5-9a5 5 0 0 0-10 0c0 4.3 5 9 5 9zM10 6.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4z',
  sound: 'M3.5 8v4H6l4 3.5v-11L6 8zM12.5 7.5a3.5 3.5 0 0 1 0 5M14.8 5a7 7 0 0 1 0 10',
} as const;

/**
 * Something of another house, as a card of our own. The page has no player in it, only its address: the readers' script
 * makes one when a reader presses the card, and nothing of the other house is loaded before. Without it the card is a link.
 */
export function Embed({ node, language }: { node: ArticleNode; language: Language }) {
  const known = knownEmbed(node.attrs?.address);
  if (!known) return null;
  const say = translator(language, 'public');
  const provider = say(`blocks.provider.${known.provider}`);
  const kind = kindOf(known);
  const title = titleOf(node) || say(`blocks.embed.${kind}`, { provider });
  return (
    <figure className="embed">
      <a
        className="embed-card"
        href={known.address}
        rel="noopener nofollow"
        data-do="play"
        data-player={known.player.address}
        data-shape={known.player.shape}
        data-title={title}
      >
        <svg className="embed-drawing" viewBox="0 0 20 20" aria-hidden="true">
          <path d={DRAWINGS[kind]} />
        </svg>
        <span className="meta">{provider}</span>
        <span className="t-head-3">{title}</span>
        <span className="meta">{noteOf(known, say, provider)}</span>
      </a>
      <figcaption className="meta">
        {title}{' '}
        <a className="link" href={known.address} rel="noopener nofollow">
          {say('blocks.embed.original', { provider })}
        </a>
      </figcaption>
    </figure>
  );
}

/** The words that the writer gave an embed. */
function titleOf({ content = [] }: ArticleNode): string {
  return (content[0]?.content ?? [])
    .map(({ text = '' }) => text)
    .join('')
    .trim();
}

/** What kind of thing it is for a reader. */
function kindOf({ provider, player }: KnownEmbed): keyof typeof DRAWINGS {
  if (provider === 'audio') return 'sound';
  if (provider === 'openstreetmap' || provider === 'google_maps') return 'map';
  return player.shape === 'post' ? 'post' : 'video';
}

function noteOf({ player }: KnownEmbed, say: Translate<'public'>, provider: string): string {
  const host = player.kind === 'sound' ? new URL(player.address).hostname : provider;
  return say('blocks.embed.note', { provider: host });
}
