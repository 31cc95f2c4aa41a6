'use client';

import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useWords } from '#components/ui/words';
import type { FindRule } from '#lib/text/find-text';

const RULES = ['ignoresAccents', 'matchesCase', 'wholeWords'] as const satisfies readonly (keyof FindRule)[];

/** How is looked for: with or without accents, case, whole syllables. */
export function FindChoices({ wanted, onChoose }: { wanted: FindRule; onChoose: (rule: FindRule) => void }) {
  const t = useWords('writing');
  return (
    <ToggleButtonGroup
      aria-label={t('find.rules')}
      selectionMode="multiple"
      selectedKeys={RULES.filter((rule) => wanted[rule])}
      onSelectionChange={(keys) =>
        onChoose({
          ignoresAccents: keys.has('ignoresAccents'),
          matchesCase: keys.has('matchesCase'),
          wholeWords: keys.has('wholeWords'),
        })
      }
      className="find-rules"
    >
      {RULES.map((rule) => (
        <ToggleButton
          key={rule}
          id={rule}
          className="inline-flex min-h-7.5 cursor-pointer items-center rounded-round border border-line-strong px-3 text-note text-ink-soft hover:border-ink selected:border-ink selected:bg-ink selected:text-on-ink touch:min-h-touch"
        >
          {t(`find.rule.${rule}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
