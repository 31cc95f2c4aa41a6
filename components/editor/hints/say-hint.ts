'use client';

import { useWords } from '#components/ui/words';
import type { Hint } from '#lib/text/hints/hint';

/** Says why there is a hint: a rule of the paper in the paper's words, everything else by its kind. */
export function useSayHint(): (hint: Hint) => string {
  const t = useWords('writing');
  return ({ kind, found, becomes, reason, facts }) => {
    const first = becomes[0] ?? '';
    switch (kind) {
      case 'style':
        return reason;
      case 'abbreviation':
        return t(`hints.why.abbreviation.${facts.trouble}`, { becomes: first });
      case 'number':
        return t(`hints.why.number.${facts.form}`);
      default:
        return t(`hints.why.${kind}`, { found, becomes: first, ...facts });
    }
  };
}
