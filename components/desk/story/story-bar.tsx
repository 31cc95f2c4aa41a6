'use client';

import type { ReactNode } from 'react';
import { ariaKeysOf } from '#components/editor/shortcuts.ts';
import type { PersonHere, SaveWatch } from '#components/editor/writing.ts';
import { Avatars } from '#components/ui/avatar';
import { IconButton, LinkButton } from '#components/ui/button';
import { StoryStamp } from '#components/ui/stage-stamp';
import { useWords } from '#components/ui/words';
import { MoveBar } from '../move-bar.tsx';
import type { MoveAction } from '../story-to-move.ts';
import type { MakeReady } from '../use-moves.ts';
import type { StoryPage } from './story-page.ts';
import { StorySave, useWhyNotNow } from './story-save.tsx';

/** The bar above the paper: where one is, how the story stands, whether it is saved, who is here, and the next action. */
export function StoryBar({
  page,
  backHref,
  save,
  isSignedOut,
  people,
  tools,
  phone,
  isFocused,
  onFocus,
  onPanel,
  openComments,
  move,
  makeReady,
  onMoved,
}: {
  page: StoryPage;
  backHref: string;
  save: SaveWatch;
  /** The session ended; the line may still be open for a while. */
  isSignedOut: boolean;
  people: readonly PersonHere[];
  /** The buttons of the editor. */
  tools: ReactNode;
  /** The phone beside the paper, where there is room for it. */
  phone: { readonly isOffered: boolean; readonly isShown: boolean; readonly toggle: () => void };
  isFocused: boolean;
  onFocus: () => void;
  onPanel: () => void;
  openComments: number;
  move: MoveAction;
  makeReady: MakeReady;
  onMoved: () => void;
}) {
  const t = useWords('writing');
  const blocked = useWhyNotNow(save, isSignedOut);
  if (isFocused)
    return (
      <header className="flex min-h-topbar flex-none items-center justify-end gap-1 px-3">
        <StorySave save={save} />
        <IconButton icon="focus" label={t('bar.leaveFocus')} onPress={onFocus} />
      </header>
    );
  return (
    <header className="flex min-h-topbar flex-none items-center gap-1 border-b border-line bg-paper pe-3 ps-1 md:gap-2.5 md:ps-3 md:pe-4">
      <LinkButton href={backHref} look="icon" label={t('bar.back')} icon="back" />
      <Place page={page} />
      <StoryStamp stage={page.stage} visibility={page.visibility} look="chip" />
      <StorySave save={save} />
      <div className="ms-auto flex items-center gap-1">
        {people.length > 0 && (
          <span className="hidden items-center gap-2.5 pe-1.5 md:flex">
            <span className="sr-only">{t('bar.here')}:</span>
            <Avatars people={people} isLive />
            <span className="h-6 w-px bg-line" />
          </span>
        )}
        <span className="hidden md:inline-flex">{tools}</span>
        <span className="hidden md:inline-flex">
          <IconButton icon="focus" label={t('bar.focus')} onPress={onFocus} />
        </span>
        {phone.isOffered && (
          <IconButton
            icon="phone"
            label={t(phone.isShown ? 'phone.close' : 'phone.open')}
            aria-keyshortcuts={ariaKeysOf('phone')}
            onPress={phone.toggle}
          />
        )}
        <LinkButton
          href={`/desk/stories/${page.id}/preview`}
          look="quiet"
          icon="eye"
          label={t('bar.preview')}
          className="max-md:hidden"
        >
          <span className="max-xl:hidden">{t('bar.preview')}</span>
        </LinkButton>
        <span className="relative lg:hidden">
          <IconButton
            icon="comment"
            label={openComments > 0 ? t('bar.panelWith', { count: openComments }) : t('bar.panel')}
            onPress={onPanel}
          />
          {openComments > 0 && (
            <span
              aria-hidden="true"
              className="pointer-events-none absolute top-0.5 right-0.5 grid h-4 min-w-4 place-items-center rounded-round bg-ink px-1 font-figures text-[0.625rem] font-semibold text-on-ink"
            >
              {openComments}
            </span>
          )}
        </span>
        <MoveBar
          story={page.toMove}
          {...page.offers}
          action={move}
          makeReady={makeReady}
          onMoved={onMoved}
          blocked={blocked}
        />
      </div>
    </header>
  );
}

function Place({ page }: { page: StoryPage }) {
  const desk = useWords('desk');
  const { choices, fields, headline } = page;
  const section = choices.sections.find(({ id }) => id === fields.sectionId)?.name;
  return (
    <p className="hidden min-w-0 items-center gap-1.5 text-ink-mute md:flex">
      {section && <span className="hidden whitespace-nowrap xl:inline">{section}</span>}
      {section && (
        <span aria-hidden="true" className="hidden xl:inline">
          /
        </span>
      )}
      <span className="max-w-[11rem] truncate font-medium text-ink xl:max-w-[16rem]" title={headline}>
        {headline || desk('story.untitled')}
      </span>
    </p>
  );
}
