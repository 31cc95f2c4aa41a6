import { pictureAddress, sourceSet, WIDEST_SMALL } from './picture-sources.ts';

/** The frames that pictures stand in; the place is kept before the picture is there. */
export type Ratio = '3x2' | '16x10' | '16x9' | '4x3' | '1x1' | 'own';

export type PictureFile = {
  readonly mediaId: string;
  readonly width: number;
  readonly height: number;
  /** The point that stays in every crop, in thousandths. */
  readonly focalX: number;
  readonly focalY: number;
};

/** A picture in the formats that browsers take, cropped by its frame around its focal point. */
export function Picture({
  file,
  alt,
  ratio,
  sizes,
  first = false,
  small = false,
}: {
  file: PictureFile;
  alt: string;
  ratio: Ratio;
  /** How wide it stands on the page, as in the `sizes` of HTML. */
  sizes: string;
  /** The picture that readers see first: loaded at once, before the rest. */
  first?: boolean;
  /** It stands small in a list, 12 rem wide at most: names of larger renditions would only make the page longer. */
  small?: boolean;
}) {
  const { mediaId, width, height, focalX, focalY } = file;
  const widest = small ? Math.min(width, WIDEST_SMALL) : width;
  const isCentred = focalX === 500 && focalY === 500;
  return (
    <picture className={`ph r${ratio}`}>
      <source type="image/avif" srcSet={sourceSet(mediaId, 'avif', widest)} sizes={sizes} />
      <source type="image/webp" srcSet={sourceSet(mediaId, 'webp', widest)} sizes={sizes} />
      <img
        src={pictureAddress(mediaId, 960, 'jpg')}
        alt={alt}
        width={width}
        height={height}
        style={isCentred ? undefined : { objectPosition: `${focalX / 10}% ${focalY / 10}%` }}
        {...(first ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
        decoding="async"
      />
    </picture>
  );
}
