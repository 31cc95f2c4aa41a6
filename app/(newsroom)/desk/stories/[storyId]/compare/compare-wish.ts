import {
  type CompareView,
  VERSION_MARKS,
  type Version,
  type VersionId,
  type VersionMark,
} from '#components/desk/compare/compared-versions.ts';

/** What a person wants compared, as the address says it; null where it says nothing that can be understood. */
export type CompareWish = {
  readonly from: VersionId | VersionMark | null;
  readonly to: VersionId | VersionMark | null;
  readonly view: CompareView;
  readonly showsTones: boolean;
};

type Asked = Record<string, string | string[] | undefined>;

/** Reads the wish of a comparison: `from` and `to` are a revision's number, `now`, or a mark such as `live`; `view` is `two` or `one`. */
export function readCompareWish(asked: Asked): CompareWish {
  return {
    from: versionIn(asked.from),
    to: versionIn(asked.to),
    view: asked.view === 'one' ? 'one' : 'two',
    showsTones: asked.tones !== 'hide',
  };
}

/** Finds the version that is asked for, of several with a mark the latest; null when there is none. */
export function findVersion(versions: readonly Version[], asked: VersionId | VersionMark): Version | null {
  const isAsked = ({ id, marks }: Version) => id === asked || marks.some((mark) => mark === asked);
  return versions.find(isAsked) ?? null;
}

/** Says whether a version is asked for by a mark, which may stand at another one tomorrow. */
export function isMark(asked: VersionId | VersionMark | null): asked is VersionMark {
  return VERSION_MARKS.some((known) => known === asked);
}

function versionIn(asked: string | string[] | undefined): VersionId | VersionMark | null {
  if (asked === 'now') return 'now';
  const mark = VERSION_MARKS.find((known) => known === asked);
  if (mark) return mark;
  return typeof asked === 'string' && /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : null;
}
