import { pictureAddress, sourceSet } from './picture-sources.ts';

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
}: {
  file: PictureFile;
  alt: string;
  ratio: Ratio;
  /** How wide it stands on the page, as in the `sizes` of HTML. */
  sizes: string;
  /** The picture that readers see first: loaded at once, before the rest. */
  first?: boolean;
}) {
  const { mediaId, width, height, focalX, focalY } = file;
  const isCentred = focalX === 500 && focalY === 500;
  return (
    <picture className={`ph r${ratio}`}>
      <source type="image/avif" srcSet={sourceSet(mediaId, 'avif', width)} sizes={sizes} />
      <source type="image/webp" srcSet={sourceSet(mediaId, 'webp', width)} sizes={sizes} />
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
