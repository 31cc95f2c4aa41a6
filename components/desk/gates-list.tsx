'use client';

import { Icon } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import type { GateFinding } from '#lib/newsroom/gates';

/** What the gates found: what blocks first, then what only warns. Nothing found is said too. */
export function GatesList({ findings }: { findings: readonly GateFinding[] }) {
  const t = useWords('desk');
  const say = useSayFinding();
  if (findings.length === 0)
    return (
      <p className="flex items-center gap-2 text-state-approved">
        <Icon name="check" size="small" />
        {t('gates.clean')}
      </p>
    );
  const sorted = [...findings].sort((a, b) => Number(a.level === 'warn') - Number(b.level === 'warn'));
  return (
    <ul className="grid gap-1.5">
      {sorted.map((finding) => (
        <li key={finding.gate} className="flex items-start gap-2">
          <Icon
            name={finding.level === 'block' ? 'warn' : 'info'}
            size="small"
            className={`mt-0.5 ${finding.level === 'block' ? 'text-lacquer-ink' : 'text-state-changes'}`}
          />
          <span>
            <span className="sr-only">{t(`gates.${finding.level}`)}: </span>
            {say(finding)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How to say what one gate found. */
export function useSayFinding(): (finding: GateFinding) => string {
  const t = useWords('desk');
  return ({ gate, detail }) => {
    const isEmpty = detail === 0 && (gate === 'headline' || gate === 'standfirst');
    return t(`finding.${gate}${isEmpty ? 'Empty' : ''}`, { detail });
  };
}
