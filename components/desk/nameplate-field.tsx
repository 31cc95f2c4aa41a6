'use client';

import { Radio, RadioGroup } from 'react-aria-components';
import { useWords } from '#components/ui/words';

const RULES = ['tide', 'single', 'double'] as const;
export type NameplateRule = (typeof RULES)[number];

const DRAWINGS: Record<NameplateRule, string> = {
  tide: 'M0 10h86M92 6.5a3.5 3.5 0 1 0 .01 0M98 10h62',
  single: 'M0 10h160',
  double: 'M0 7h160M0 13h160',
};

/** The rule under the paper's name, chosen by its drawing. */
export function NameplateField({
  value,
  onChange,
}: {
  value: NameplateRule;
  onChange: (rule: NameplateRule) => void;
}) {
  const t = useWords('desk');
  return (
    <RadioGroup
      aria-label={t('settings.nameplate.title')}
      value={value}
      onChange={(rule) => onChange(rule as NameplateRule)}
      className="grid gap-2.5 sm:grid-cols-3"
    >
      {RULES.map((rule) => (
        <Radio
          key={rule}
          value={rule}
          className="group grid cursor-pointer gap-3 rounded-control border border-field p-3 selected:border-ink selected:inset-ring selected:inset-ring-ink focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-focus"
        >
          <svg viewBox="0 0 160 20" aria-hidden="true" fill="none" className="h-6 w-full stroke-ink stroke-2">
            <path d={DRAWINGS[rule]} vectorEffect="non-scaling-stroke" />
          </svg>
          <span className="flex items-center gap-2.5 text-note font-medium">
            <span className="grid size-4.5 place-items-center rounded-round border-[1.5px] border-field group-selected:border-ink group-selected:bg-ink">
              <span className="size-1.5 rounded-round bg-on-ink opacity-0 group-selected:opacity-100" />
            </span>
            {t(`settings.nameplateRule.${rule}`)}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
