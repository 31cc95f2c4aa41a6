import type { CompareView, VersionId } from '#components/desk/compare/compared-versions.ts';

/** What a person wants compared, as the address says it; null where it says nothing that can be understood. */
export type CompareWish = {
  readonly from: VersionId | null;
  readonly to: VersionId | null;
  readonly view: CompareView;
  readonly showsTones: boolean;
};

type Asked = Record<string, string | string[] | undefined>;

/** Reads the wish of a comparison: `from` and `to` are a revision's number or `now`, `view` is `two` or `one`. */
export function readCompareWish(asked: Asked): CompareWish {
  return {
    from: versionIn(asked.from),
    to: versionIn(asked.to),
    view: asked.view === 'one' ? 'one' : 'two',
    showsTones: asked.tones !== 'hide',
  };
}

function versionIn(asked: string | string[] | undefined): VersionId | null {
  if (asked === 'now') return 'now';
  return typeof asked === 'string' && /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : null;
}
