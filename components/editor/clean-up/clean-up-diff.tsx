import type { TextProposal } from './clean-up-texts.ts';

/** How Word draws what cannot be seen: a space, a space that holds words together; anything else invisible as a bar. */
const SEEN: readonly [RegExp, string][] = [
  [/ /g, '·'],
  [/[\u00a0\u202f]/g, '°'],
  [/[\u2000-\u200a\u3000\t]/g, '·'],
  [/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '¦'],
];

/** A clean-up among its words: what goes struck through, what comes underlined, spaces drawn so that they are seen. */
export function CleanUpDiff({ proposal: { before, was, after, change } }: { proposal: TextProposal }) {
  return (
    <span className="font-serif text-summary text-ink-soft">
      {before}
      {was !== '' && (
        <del className="rounded-mark bg-cut-wash px-0.5 text-cut line-through decoration-cut">
          {seen(was)}
        </del>
      )}
      {change.becomes !== '' && (
        <ins className="rounded-mark bg-add-wash px-0.5 text-add underline decoration-add decoration-2 underline-offset-4">
          {seen(change.becomes)}
        </ins>
      )}
      {after}
    </span>
  );
}

function seen(text: string): string {
  return SEEN.reduce((drawn, [what, sign]) => drawn.replace(what, sign), text);
}
