'use client';

import { useId, useState } from 'react';
import { Button } from '#components/ui/button';
import { Checkbox } from '#components/ui/checkbox';
import { useWords } from '#components/ui/words';
import { type CleanUpChoice, isTextChosen, withTexts } from './clean-up-choice.ts';
import { CleanUpDiff } from './clean-up-diff.tsx';
import type { TextGroup } from './clean-up-texts.ts';

/** More than these stay folded until somebody wants to see them. */
const FEW = 8;

/** Clean-ups of one kind: take all, leave all, or look at each. */
export function CleanUpGroup({
  group: { rule, proposals },
  choice,
  onChoice,
}: {
  group: TextGroup;
  choice: CleanUpChoice;
  onChoice: (choice: CleanUpChoice) => void;
}) {
  const t = useWords('writing');
  const id = useId();
  const [isOpen, setOpen] = useState(proposals.length <= FEW);
  const total = proposals.length;
  const chosen = proposals.filter((proposal) => isTextChosen(choice, proposal)).length;
  const takeAll = chosen < total;
  return (
    <section aria-labelledby={id} className="grid gap-1 border-t border-line pt-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h4 id={id} className="flex-1 text-ui font-semibold">
          {t(`cleanUp.rule.${rule}`)}{' '}
          <span className="font-figures font-normal text-ink-mute tabular-nums">
            {t('cleanUp.chosen', { chosen, total })}
          </span>
        </h4>
        {total > FEW && (
          <Button look="quiet" size="small" onPress={() => setOpen(!isOpen)} aria-expanded={isOpen}>
            {isOpen ? t('cleanUp.fold') : t('cleanUp.unfold', { total })}
          </Button>
        )}
        <Button
          look="line"
          size="small"
          aria-describedby={id}
          onPress={() => onChoice(withTexts(choice, proposals, takeAll))}
        >
          {takeAll ? t('cleanUp.takeAll') : t('cleanUp.leaveAll')}
        </Button>
      </div>
      {isOpen && (
        <ul className="grid gap-1">
          {proposals.map((proposal) => (
            <li key={proposal.key}>
              <Checkbox
                isSelected={isTextChosen(choice, proposal)}
                onChange={(take) => onChoice(withTexts(choice, [proposal], take))}
              >
                <CleanUpDiff proposal={proposal} />
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
