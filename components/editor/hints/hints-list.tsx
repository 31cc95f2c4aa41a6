'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import { HINT_KINDS, type HintKind } from '#lib/text/hints/hint';
import type { PlacedHint } from './hint-places.ts';
import { useHints } from './hints-context.ts';
import { useSayHint } from './say-hint.ts';

/** More than these of one kind stay folded until somebody wants to see them. */
const FEW = 5;
/** Kinds that a person may well accept without looking at each. */
const ALIKE: readonly HintKind[] = ['tone', 'number'];

/** All hints of the story as a list, kind by kind; each leads to its words. */
export function HintsList() {
  const t = useWords('writing');
  const { hints } = useHints();
  if (!hints) return null;
  const groups = Map.groupBy(hints, ({ kind }) => kind);
  return (
    <section aria-labelledby="story-hints" className="grid gap-3">
      <h2 id="story-hints" className="flex items-baseline gap-2 text-ui font-semibold">
        {t('hints.title')}
        <span className="ms-auto font-figures text-note font-normal text-ink-mute">
          {hints.length > 0 && hints.length}
        </span>
      </h2>
      {hints.length === 0 && <p className="text-ink-mute">{t('hints.none')}</p>}
      {HINT_KINDS.map((kind) => {
        const inKind = groups.get(kind);
        return inKind && <HintGroup key={kind} kind={kind} hints={inKind} />;
      })}
      {hints.length > 0 && <p className="text-note text-ink-mute">{t('hints.keys')}</p>}
    </section>
  );
}

function HintGroup({ kind, hints }: { kind: HintKind; hints: readonly PlacedHint[] }) {
  const t = useWords('writing');
  const { accept } = useHints();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? hints : hints.slice(0, FEW);
  return (
    <section aria-label={t(`hints.kind.${kind}`)}>
      <div className="flex min-h-9 flex-wrap items-center gap-2 border-b border-line">
        <h3 className="flex-1 text-note font-medium text-ink-mute">
          {t(`hints.kind.${kind}`)} <span className="font-figures">{hints.length}</span>
        </h3>
        {ALIKE.includes(kind) && hints.length > 1 && (
          <Button
            look="quiet"
            size="small"
            onPress={() => accept(hints.map((hint) => ({ hint, becomes: hint.becomes[0] ?? hint.found })))}
          >
            {t('hints.writeAll', { count: hints.length })}
          </Button>
        )}
      </div>
      <ul>
        {shown.map((hint) => (
          <HintLine key={hint.id} hint={hint} />
        ))}
      </ul>
      {hints.length > FEW && (
        <Button look="quiet" size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('hints.fold') : t('hints.unfold', { count: hints.length })}
        </Button>
      )}
    </section>
  );
}

function HintLine({ hint }: { hint: PlacedHint }) {
  const say = useSayHint();
  const { open } = useHints();
  const [becomes] = hint.becomes;
  return (
    <li className="border-b border-line">
      <button
        type="button"
        onClick={() => open(hint, 'keys')}
        className="block w-full cursor-pointer rounded-control py-1.5 text-start hover:bg-sunk touch:min-h-touch"
      >
        <span className="block font-serif text-summary">
          {hint.found}
          {becomes !== undefined && ` → ${becomes}`}
        </span>
        <small className="line-clamp-2 text-note text-ink-mute">{say(hint)}</small>
      </button>
    </li>
  );
}
