'use client';

import { useMemo, useState, useTransition } from 'react';
import { RefusalNotice } from '#components/desk/refusal-notice';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import { Notice } from '#components/ui/notice';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import type { Refusal } from '#lib/newsroom/refusal';
import { calendarDayOf } from '#lib/text/dates';
import type { ToneStyle } from '#lib/text/tone';
import { howWritten } from '../suggesting/suggesting.ts';
import type { WritingEditors } from '../writing-editors.ts';
import { carryOut, type FieldsHand, isComposing } from './clean-up-apply.ts';
import { UNDECIDED } from './clean-up-choice.ts';
import { useSheetDocs } from './clean-up-docs.ts';
import { CleanUpPartsList } from './clean-up-parts-list.tsx';
import { planCleanUp } from './clean-up-plan.ts';
import { isClean, readProposals } from './clean-up-proposals.ts';
import { CleanUpTextsList } from './clean-up-texts-list.tsx';
import { docsOf } from './docs-of.ts';

export type CleanUpSheetProps = {
  editors: WritingEditors;
  /** What the story has in these fields now. */
  fields: { readonly bylineText: string; readonly eventDate: string | null };
  /** The language the story is written in; tones are placed in Vietnamese only. */
  articleLanguage: 'vi' | 'en';
  /** Where the paper puts tones. */
  toneStyle: ToneStyle;
  /** Names and pen names of the paper's people: known as bylines and never re-spelled. */
  names: readonly string[];
  hand: FieldsHand;
  onClose: () => void;
};

/** What a story needs before it is sent, each change to be seen and accepted; nothing happens without a press. */
export function CleanUpSheet({ isOpen, ...props }: CleanUpSheetProps & { isOpen: boolean }) {
  return isOpen && <OpenCleanUpSheet {...props} />;
}

function OpenCleanUpSheet({ editors, hand, onClose, ...story }: CleanUpSheetProps) {
  const t = useWords('writing');
  const { articleLanguage, toneStyle, names, fields } = story;
  const [today] = useState(() => calendarDayOf(Date.now()));
  const [choice, setChoice] = useState(UNDECIDED);
  const [trouble, setTrouble] = useState<Refusal | 'composing' | null>(null);
  const [isSending, startSending] = useTransition();
  const docs = useSheetDocs(editors);
  const hasEventDate = fields.eventDate !== null;
  const house = useMemo(
    () => ({ toneStyle: articleLanguage === 'vi' ? toneStyle : null, names, today, hasEventDate }),
    [articleLanguage, toneStyle, names, today, hasEventDate],
  );
  const proposals = useMemo(() => readProposals(docs, house), [docs, house]);
  const bylineNow = fields.bylineText === proposals.byline?.byline ? '' : fields.bylineText;
  const hasByline = bylineNow !== '';
  const { count } = planCleanUp(proposals, choice, hasByline);

  const apply = () =>
    startSending(async () => {
      if (isComposing(editors)) return setTrouble('composing');
      const planNow = () => planCleanUp(readProposals(docsOf(editors), house), choice, hasByline);
      const answer = await carryOut(editors, planNow, hand);
      if (!answer.ok) return setTrouble(answer.refusal);
      const { count: done, takeBack } = answer;
      toast(
        t('cleanUp.done', { count: done, how: howWritten(editors.body) }),
        takeBack ? { label: t('sheet.undo'), onPress: takeBack } : undefined,
      );
      onClose();
    });

  return (
    <Dialog title={t('cleanUp.title')} isOpen onClose={onClose} isWide>
      {isClean(proposals) ? (
        <p className="text-ink-soft">{t('cleanUp.nothing')}</p>
      ) : (
        <>
          <p className="text-ink-soft">{t('cleanUp.intro')}</p>
          <CleanUpPartsList
            proposals={proposals}
            choice={choice}
            onChoice={setChoice}
            bylineNow={bylineNow}
          />
          <CleanUpTextsList proposals={proposals.texts} choice={choice} onChoice={setChoice} />
        </>
      )}
      {trouble === 'composing' ? (
        <Notice kind="stop">{t('cleanUp.composing')}</Notice>
      ) : (
        <RefusalNotice refusal={trouble} />
      )}
      <div className="sticky bottom-0 -mx-5 -mb-5 flex flex-wrap justify-end gap-2 border-t border-line bg-paper px-5 py-3 md:-mx-6 md:-mb-6 md:px-6">
        <Button look="quiet" onPress={onClose}>
          {t('cleanUp.later')}
        </Button>
        <Button look="ink" onPress={apply} isPending={isSending} isDisabled={count === 0}>
          {t('cleanUp.apply', { count })}
        </Button>
      </div>
    </Dialog>
  );
}
