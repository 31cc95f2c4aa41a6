'use client';

import { useEffect, useState } from 'react';
import type { WritingEditors } from '#components/editor/writing-editors.ts';
import type { Gate } from '#lib/newsroom/gates';
import { gatePlace, type PanelPlace } from './gate-place.ts';
import { fieldId } from './story-field.tsx';
import type { StoryPage } from './story-page.ts';
import type { PanelSheet } from './story-panel.tsx';

const BESIDE = '(min-width: 64rem)';

/** The panel: beside the paper on a wide screen, a sheet over it on a narrow one; and the ways that lead into it. */
export function usePanel(page: StoryPage, editors: WritingEditors | null) {
  const [sheet, setSheet] = useState<PanelSheet>(firstSheet(page));
  const [isOpen, setOpen] = useState(false);
  const isBeside = useIsBeside();

  const openAt = (at: PanelSheet, place: PanelPlace) => {
    setSheet(at);
    if (!isBeside) setOpen(true);
    focusWhenThere(place);
  };
  const goTo = (gate: Gate) => {
    const place = gatePlace(gate, { leadLacks: leadLacks(gate, page) });
    if (place.on === 'paper') {
      setOpen(false);
      editors?.[place.part].commands.focus('end');
      return;
    }
    openAt(place.sheet, place.place);
  };
  return {
    sheet,
    turnTo: setSheet,
    isOpen: isOpen && !isBeside,
    isBeside,
    open: () => setOpen(true),
    close: () => setOpen(false),
    goTo,
    goToLead: () => openAt('facts', 'leadMediaId'),
  };
}

/** Who writes comes for the story, who decides comes for what checks it. */
function firstSheet({ rights, stage, threads }: StoryPage): PanelSheet {
  const isOpen = threads.some(({ resolved }) => resolved === null);
  if (stage === 'returned' && isOpen) return 'review';
  return rights.write && (stage === 'draft' || stage === 'returned') ? 'facts' : 'review';
}

function leadLacks(gate: Gate, { fields }: StoryPage): boolean {
  if (fields.leadMediaId === null) return false;
  const words = {
    picture_alt: fields.leadAlt,
    picture_caption: fields.leadCaption,
    picture_credit: fields.leadCredit,
  };
  return gate in words && words[gate as keyof typeof words].trim() === '';
}

/** The field stands there once the sheet is turned. */
function focusWhenThere(place: PanelPlace) {
  const isPart = place === 'suggestions' || place === 'comments';
  setTimeout(() => {
    const there = document.getElementById(isPart ? `story-${place}` : fieldId(place));
    there?.scrollIntoView({ block: 'center' });
    const target = isPart
      ? there
      : there?.querySelector<HTMLElement>('input:not([hidden]), textarea, button');
    target?.focus();
  }, 60);
}

function useIsBeside(): boolean {
  const [isBeside, setBeside] = useState(true);
  useEffect(() => {
    const wide = window.matchMedia(BESIDE);
    const look = () => setBeside(wide.matches);
    look();
    wide.addEventListener('change', look);
    return () => wide.removeEventListener('change', look);
  }, []);
  return isBeside;
}
