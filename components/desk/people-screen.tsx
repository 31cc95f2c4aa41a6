'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog, DialogActions } from '#components/ui/dialog';
import { Notice } from '#components/ui/notice';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { canPublish } from './can-publish.ts';
import { LinkDialog, type MadeLink } from './link-dialog.tsx';
import { type ListedPerson, PeopleTable, type PersonErrand } from './people-table.tsx';
import { PersonDialog, type PersonForm } from './person-dialog.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import type { SectionChoice } from './roles-field.tsx';
import { TopBar } from './top-bar.tsx';
import { useSending } from './use-sending.ts';

export type PeopleActions = {
  invite: (form: PersonForm) => Promise<Answer<{ link: MadeLink }>>;
  change: (form: Omit<PersonForm, 'language'> & { personId: string }) => Promise<Answer>;
  close: (wish: { personId: string; isClosed: boolean }) => Promise<Answer>;
  endSessions: (wish: { personId: string }) => Promise<Answer>;
  makeLink: (wish: { personId: string }) => Promise<Answer<{ link: MadeLink }>>;
};

type Open =
  | { what: 'invite' }
  | { what: 'change'; person: ListedPerson }
  | { what: 'sure'; errand: 'close' | 'endSessions'; person: ListedPerson }
  | { what: 'link'; link: MadeLink };

/** The people of the newsroom: who they are, what they may, and the ways in and out. */
export function PeopleScreen({
  people,
  sections,
  ownId,
  readAt,
  actions,
  children,
}: {
  people: readonly ListedPerson[];
  sections: readonly SectionChoice[];
  ownId: string;
  readAt: number;
  actions: PeopleActions;
  /** What stands below the list. */
  children: ReactNode;
}) {
  const t = useWords('desk');
  const router = useRouter();
  const [open, setOpen] = useState<Open | null>(null);
  const { send, isSending, refusal } = useSending();
  const done = (text: string) => {
    setOpen(null);
    toast(text);
    router.refresh();
  };
  const showLink = ({ link }: { link: MadeLink }) => {
    setOpen({ what: 'link', link });
    router.refresh();
  };
  const run = (errand: PersonErrand, person: ListedPerson) => {
    const { id: personId } = person;
    if (errand === 'change') setOpen({ what: 'change', person });
    if (errand === 'close' || errand === 'endSessions') setOpen({ what: 'sure', errand, person });
    if (errand === 'makeLink') send(() => actions.makeLink({ personId }), showLink);
    if (errand === 'open')
      send(
        () => actions.close({ personId, isClosed: false }),
        () => done(t('people.opened', { name: person.name })),
      );
  };
  return (
    <>
      <TopBar title={t('people.title')}>
        <Button look="next" icon="plus" onPress={() => setOpen({ what: 'invite' })}>
          {t('people.invite')}
        </Button>
      </TopBar>
      <main
        id="main"
        className="grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-10 px-4 pt-4 pb-16 md:px-7 md:pt-5"
      >
        {/* A new paper has an administrator and nobody who can put a story out. */}
        {!people.some(canPublish) && <Notice kind="warn">{t('people.nobodyPublishes')}</Notice>}
        {!open && <RefusalNotice refusal={refusal} />}
        <PeopleTable people={people} sections={sections} ownId={ownId} readAt={readAt} onErrand={run} />
        {children}
      </main>
      {open?.what === 'invite' && (
        <PersonDialog
          person={null}
          sections={sections}
          onSend={actions.invite}
          onDone={showLink}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'change' && (
        <PersonDialog
          person={open.person}
          sections={sections}
          onSend={({ name, email, roles }) =>
            actions.change({ personId: open.person.id, name, email, roles })
          }
          onDone={() => done(t('people.changed', { name: open.person.name }))}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'sure' && (
        <Dialog
          title={t(`people.sure.${open.errand}.title`, { name: open.person.name })}
          isOpen
          onClose={() => setOpen(null)}
        >
          <p className="text-ink-soft">{t(`people.sure.${open.errand}.body`)}</p>
          <RefusalNotice refusal={refusal} />
          <DialogActions>
            <Button look="quiet" onPress={() => setOpen(null)}>
              {t('move.later')}
            </Button>
            <Button
              look="cut"
              isPending={isSending}
              onPress={() => {
                const { errand, person } = open;
                const personId = person.id;
                send(
                  () =>
                    errand === 'close'
                      ? actions.close({ personId, isClosed: true })
                      : actions.endSessions({ personId }),
                  () => done(t(`people.sure.${errand}.done`, { name: person.name })),
                );
              }}
            >
              {t(`people.sure.${open.errand}.button`)}
            </Button>
          </DialogActions>
        </Dialog>
      )}
      {open?.what === 'link' && <LinkDialog link={open.link} onClose={() => setOpen(null)} />}
    </>
  );
}
