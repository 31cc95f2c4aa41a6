import type { KnownEmbed } from '#lib/article/embed/known-embed';

/** A player in its frame may run its own scripts and open its own pages; it may not move ours, or see where a reader is. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms';

/** Another house's recording brings no captions; what matters of it, the story says. */
const Sound = 'audio';

/** What plays an embed once a reader has asked for it; it stands in a template until then. */
export function EmbedPlayer({ embed: { provider, player }, title }: { embed: KnownEmbed; title: string }) {
  if (player.kind === 'sound')
    return <Sound className="embed-player" controls autoPlay src={player.address} aria-label={title} />;
  return (
    <iframe
      className="embed-player"
      data-shape={player.shape}
      src={player.address}
      title={title}
      sandbox={SANDBOX}
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      // YouTube plays nothing on a page that will not say which paper it belongs to.
      referrerPolicy={provider === 'youtube' ? 'strict-origin-when-cross-origin' : 'no-referrer'}
    />
  );
}
