'use client';

import { useWords } from '#components/ui/words';
import type { CleanUpChoice } from './clean-up-choice.ts';
import { CleanUpGroup } from './clean-up-group.tsx';
import { groupTexts, type TextProposal } from './clean-up-texts.ts';

/** The clean-ups of words: those that are right anywhere, then those to look at one by one. */
export function CleanUpTextsList({
  proposals,
  ...choosing
}: {
  proposals: readonly TextProposal[];
  choice: CleanUpChoice;
  onChoice: (choice: CleanUpChoice) => void;
}) {
  const t = useWords('writing');
  return (['safe', 'proposed'] as const).map((tier) => {
    const groups = groupTexts(proposals.filter(({ change }) => change.tier === tier));
    if (groups.length === 0) return null;
    return (
      <section key={tier} className="grid gap-3">
        <h3 className="font-serif text-head-4">{t(`cleanUp.${tier}`)}</h3>
        {groups.map((group) => (
          <CleanUpGroup key={group.rule} group={group} {...choosing} />
        ))}
      </section>
    );
  });
}
