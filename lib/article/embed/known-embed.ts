import { type EmbedProvider, type MapPlace, type Recognised, recognise } from './recognise.ts';

/** Something that stands at another house's address and can be shown within a story. */
export type KnownEmbed = {
  readonly provider: EmbedProvider;
  /** Where people find it at the provider's: rebuilt from its parts, so that nothing that tracks anybody is in it. */
  readonly address: string;
  readonly player: Player;
};

/** What plays it after a reader asked for it: a page of the provider's in a frame, or a file that the browser plays. */
export type Player = {
  readonly kind: 'frame' | 'sound';
  readonly address: string;
  readonly shape: 'wide' | 'upright' | 'post' | 'line';
};

const LONGEST = 2_000;

/** Tells what a known provider shows at an address, or null when the address is nobody's that the house shows. */
export function knownEmbed(written: unknown): KnownEmbed | null {
  if (typeof written !== 'string' || written.length > LONGEST || /\s/.test(written.trim())) return null;
  const url = URL.parse(written.trim());
  const found = url && recognise(url);
  return found && { provider: found.provider, address: addressOf(found), player: playerOf(found) };
}

/** The origins of every frame that a player may be; a readers' page lets in no other. */
export const PLAYER_ORIGINS = [
  'https://www.youtube-nocookie.com',
  'https://www.facebook.com',
  'https://www.tiktok.com',
  'https://platform.twitter.com',
  'https://www.openstreetmap.org',
  'https://www.google.com',
] as const;

function addressOf(found: Recognised): string {
  switch (found.provider) {
    case 'youtube': {
      if (found.isUpright) return `https://www.youtube.com/shorts/${found.id}`;
      const start = found.start > 0 ? `&t=${found.start}` : '';
      return `https://www.youtube.com/watch?v=${found.id}${start}`;
    }
    case 'facebook':
      return `https://www.facebook.com${found.path}`;
    case 'tiktok':
      return `https://www.tiktok.com/@${found.user}/video/${found.id}`;
    case 'x':
      return `https://x.com/${found.user}/status/${found.id}`;
    case 'openstreetmap': {
      const { north, east, zoom } = found.place;
      return `https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=${zoom}/${north}/${east}`;
    }
    case 'google_maps': {
      const { north, east, zoom } = found.place;
      return `https://www.google.com/maps/@${north},${east},${zoom}z`;
    }
    case 'audio':
      return found.address;
  }
}

function playerOf(found: Recognised): Player {
  switch (found.provider) {
    case 'youtube': {
      const start = found.start > 0 ? `&start=${found.start}` : '';
      const address = `https://www.youtube-nocookie.com/embed/${found.id}?autoplay=1&rel=0${start}`;
      return { kind: 'frame', address, shape: found.isUpright ? 'upright' : 'wide' };
    }
    case 'facebook': {
      const page = encodeURIComponent(addressOf(found));
      const plugin = found.isVideo ? 'video.php?show_text=false' : 'post.php?show_text=true';
      const address = `https://www.facebook.com/plugins/${plugin}&href=${page}`;
      return { kind: 'frame', address, shape: found.isVideo ? 'wide' : 'post' };
    }
    case 'tiktok':
      return { kind: 'frame', address: `https://www.tiktok.com/player/v1/${found.id}`, shape: 'upright' };
    case 'x': {
      const address = `https://platform.twitter.com/embed/Tweet.html?id=${found.id}&dnt=true`;
      return { kind: 'frame', address, shape: 'post' };
    }
    case 'openstreetmap':
      return { kind: 'frame', address: streetMap(found.place), shape: 'wide' };
    case 'google_maps': {
      const { north, east, zoom } = found.place;
      const address = `https://www.google.com/maps?q=${north},${east}&z=${zoom}&output=embed`;
      return { kind: 'frame', address, shape: 'wide' };
    }
    case 'audio':
      return { kind: 'sound', address: found.address, shape: 'line' };
  }
}

/** OpenStreetMap wants the edges of what is shown instead of a nearness: about three tiles across. */
function streetMap({ north, east, zoom }: MapPlace): string {
  const reach = 540 / 2 ** zoom;
  const edges = [east - reach, north - reach / 2, east + reach, north + reach / 2].map((edge) =>
    edge.toFixed(5),
  );
  const bounds = encodeURIComponent(edges.join(','));
  return `https://www.openstreetmap.org/export/embed.html?bbox=${bounds}&layer=mapnik&marker=${north}%2C${east}`;
}
