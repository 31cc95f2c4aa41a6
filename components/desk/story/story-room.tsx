'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useCallback, useRef, useState } from 'react';
import { CleanUpButton } from '#components/editor/clean-up/clean-up-button';
import { PartOfferButtons } from '#components/editor/clean-up/part-offer-buttons';
import { WordButton } from '#components/editor/docx/word-button';
import { WordDrop } from '#components/editor/docx/word-drop';
import type { OpenSuggestions } from '#components/editor/suggested/open-suggestions.ts';
import { SuggestSwitch } from '#components/editor/suggested/suggest-switch';
import { useSuggestMode } from '#components/editor/suggested/use-suggest-mode.ts';
import { useFocusMode } from '#components/editor/use-focus-mode.ts';
import { useSaveFact } from '#components/editor/use-save.ts';
import type { SaveState, Writing } from '#components/editor/writing.ts';
import type { SheetEditors } from '#components/editor/writing-editors.ts';
import { WritingUndo } from '#components/editor/writing-undo';
import { Button, LinkButton } from '#components/ui/button';
import { Sheet } from '#components/ui/sheet';
import { useWords } from '#components/ui/words';
import { lesserRight } from '#lib/newsroom/access';
import type { Gate } from '#lib/newsroom/gates';
import type { NamedPerson } from '../queue-story.ts';
import type { StoryActions } from './story-actions.ts';
import { StoryBar } from './story-bar.tsx';
import { type SettleFields, StoryFieldsKept } from './story-fields-kept.tsx';
import { StoryHints } from './story-hints.tsx';
import { LeadUnder } from './story-lead-under.tsx';
import { MeanwhileHeadline, StoryMeanwhile } from './story-meanwhile.tsx';
import { StoryNotices } from './story-notices.tsx';
import { BylineUnder, SectionOver } from './story-over-under.tsx';
import type { StoryPage } from './story-page.ts';
import { StoryPanel } from './story-panel.tsx';
import { StoryPartOffers } from './story-part-offers.tsx';
import { StoryPhone } from './story-phone.tsx';
import { StoryReports } from './story-reports.tsx';
import { StorySays } from './story-says.tsx';
import { StorySignIn } from './story-sign-in.tsx';
import { SuggestionsRoom } from './suggestions/suggestions-room.tsx';
import { ThreadsRoom } from './threads/threads-room.tsx';
import { useFieldsHand } from './use-fields-hand.ts';
import { useGatesAsTyped } from './use-gates-as-typed.ts';
import { useMakeReady } from './use-make-ready.ts';
import { usePanel } from './use-panel.ts';
import { usePhone } from './use-phone.ts';
import { useSaveKey } from './use-save-key.ts';
import { useStoryNews } from './use-story-news.ts';
import { useTypedHeadline } from './use-typed-headline.ts';

const loadSeat = () => import('./story-seat.tsx').then(({ StorySeat: Seat }) => Seat);
const StorySeat = dynamic(loadSeat, { ssr: false, loading: () => <StoryMeanwhile /> });
// The editor is fetched while the page around it comes alive. What fails here is asked for again when it is shown.
if (typeof window !== 'undefined') loadSeat().catch(() => undefined);

const StoryCleanUp = dynamic(
  () => import('./story-clean-up.tsx').then(({ StoryCleanUp: CleanUp }) => CleanUp),
  { ssr: false },
);

const StoryImport = dynamic(() => import('./story-import.tsx').then(({ StoryImport: Import }) => Import), {
  ssr: false,
});

/** A paper that cannot be written on holds nothing to focus: it is scrolled by keys itself. */
const SCROLLED_BY_KEYS = { tabIndex: 0 };

const OPENING: SaveState = { kind: 'opening' };
const SITTING_DOWN: Writing = {
  session: null,
  save: { now: () => OPENING, listen: () => () => undefined },
  right: 'reads',
  people: [],
  rewrites: 0,
  retry: () => undefined,
  ownText: () => null,
  dropUnsent: async () => undefined,
};

/** The writing page: the paper, the bar above it, the panel beside it. */
export function StoryRoom({
  page,
  me,
  backHref,
  actions,
}: {
  page: StoryPage;
  me: NamedPerson;
  backHref: string;
  actions: StoryActions;
}) {
  const t = useWords('writing');
  const router = useRouter();
  const [writing, setWriting] = useState(SITTING_DOWN);
  const [editors, setEditors] = useState<SheetEditors | null>(null);
  const [suggestions, setSuggestions] = useState<OpenSuggestions | null>(null);
  const [isCleaningUp, setCleaningUp] = useState(false);
  const [wordFile, setWordFile] = useState<File | null>(null);
  const { isFocused, toggle } = useFocusMode();
  const headline = useTypedHeadline(editors, page.headline);
  const panel = usePanel(page, editors);
  const phone = usePhone();
  const news = useStoryNews(page, actions.markSeen);
  const settler = useRef<SettleFields>(async () => null);
  const { save, people } = writing;
  const right = lesserRight(page.rights.text, writing.right);
  const suggestMode = useSuggestMode({ storyId: page.id, personId: me.id }, right);
  const refresh = useCallback(() => router.refresh(), [router]);
  const makeReady = useMakeReady(page, save, settler, actions.makeReady, refresh);
  const hand = useFieldsHand(page, actions.keepField, refresh);
  useSaveKey(save);
  const isChecking = panel.sheet === 'review' && (panel.isBeside || panel.isOpen);
  useGatesAsTyped(page, writing, isChecking, news.readAnew);
  const isLineSignedOut = useSaveFact(save, ({ kind }) => kind === 'signed_out');
  const isSignedOut = news.isSignedOut || isLineSignedOut;
  const cleanUp = () => {
    panel.close();
    setCleaningUp(true);
  };
  const openComments = page.threads.filter(({ resolved }) => resolved === null).length;

  const sheets = (
    <StoryPanel
      sheet={panel.sheet}
      onSheet={panel.turnTo}
      actions={actions}
      makeReady={makeReady}
      onGoTo={(gate: Gate) => panel.goTo(gate)}
      onTold={refresh}
    />
  );
  return (
    <StoryFieldsKept page={page} keep={actions.keepField} onKept={refresh} settler={settler}>
      <StoryHints page={page} editors={right === 'reads' ? null : editors} leaveHint={actions.leaveHint}>
        <StoryPartOffers page={page} editors={page.rights.write ? editors : null} hand={hand}>
          <ThreadsRoom
            page={page}
            personId={me.id}
            showPanel={() => {
              if (isFocused) toggle();
              panel.turnTo('review');
              if (!panel.isBeside) panel.open();
            }}
            hidePanel={panel.close}
            onUnknown={refresh}
          >
            <SuggestionsRoom open={suggestions} right={right} me={me} writers={page.writers} people={people}>
              <div
                data-focus-mode={isFocused || undefined}
                className="-mb-[calc(3.75rem+env(safe-area-inset-bottom))] flex h-dvh flex-col md:mb-0"
              >
                <StoryBar
                  page={{ ...page, headline }}
                  backHref={backHref}
                  save={save}
                  isSignedOut={isSignedOut}
                  people={people}
                  tools={
                    page.rights.text !== 'reads' && (
                      <>
                        <SuggestSwitch mode={suggestMode} />
                        <WritingUndo editors={editors} />
                        {page.rights.write && <CleanUpButton onPress={cleanUp} />}
                        <WordButton look="sign" onFile={setWordFile} />
                      </>
                    )
                  }
                  phone={phone}
                  isFocused={isFocused}
                  onFocus={toggle}
                  onPanel={panel.open}
                  openComments={openComments}
                  move={actions.move}
                  makeReady={makeReady}
                  onMoved={refresh}
                />
                <div className="flex min-h-0 flex-1">
                  <main
                    id="main"
                    {...(page.rights.text === 'reads' && SCROLLED_BY_KEYS)}
                    className="min-w-0 flex-1 scroll-pt-4 scroll-pb-18 overflow-auto bg-paper"
                  >
                    <StoryNotices
                      page={page}
                      save={save}
                      isGone={news.isGone}
                      isFocused={isFocused}
                      writing={writing}
                      reports={
                        <StoryReports
                          page={page}
                          move={actions.move}
                          makeReady={makeReady}
                          settle={actions.settleLetter}
                          onDone={refresh}
                        />
                      }
                    />
                    <MeanwhileHeadline value={page.headline}>
                      <StorySeat
                        storyId={page.id}
                        person={me}
                        articleLanguage={page.fields.language}
                        target={page.fields.targetWords}
                        templates={page.templates}
                        right={page.rights.text}
                        suggestMode={suggestMode}
                        isFocused={isFocused}
                        over={<SectionOver />}
                        under={
                          <>
                            <BylineUnder onOpen={() => panel.goTo('byline')} />
                            <PartOfferButtons />
                            <LeadUnder onOpen={panel.goToLead} />
                          </>
                        }
                        meanwhile={<StoryMeanwhile />}
                        onWriting={setWriting}
                        onEditors={setEditors}
                        onSuggestions={setSuggestions}
                        isCleaningUp={isCleaningUp}
                        onCleanUp={cleanUp}
                      />
                    </MeanwhileHeadline>
                  </main>
                  {phone.isShown && !isFocused && (
                    <StoryPhone storyId={page.id} mark={page.mark} save={save} onClose={phone.toggle} />
                  )}
                  {panel.isBeside && !isFocused && (
                    <aside
                      aria-label={t('panel.label')}
                      className="hidden w-panel flex-none flex-col border-s border-line bg-desk [--surface:var(--color-desk)] lg:flex"
                    >
                      {sheets}
                    </aside>
                  )}
                </div>
              </div>
              <Sheet title={t('panel.label')} isOpen={panel.isOpen} onClose={panel.close}>
                <div className="flex gap-2 px-5 pt-3 md:hidden">
                  <LinkButton href={`/desk/stories/${page.id}/preview`} icon="eye">
                    {t('bar.preview')}
                  </LinkButton>
                  {page.rights.write && (
                    <Button icon="checklist" onPress={cleanUp}>
                      {t('cleanUp.open')}
                    </Button>
                  )}
                </div>
                {sheets}
              </Sheet>
              {isCleaningUp && editors && (
                <StoryCleanUp
                  page={page}
                  editors={editors}
                  hand={hand}
                  onClose={() => setCleaningUp(false)}
                />
              )}
              {editors && page.rights.text !== 'reads' && <WordDrop onFile={setWordFile} />}
              {wordFile && editors && (
                <StoryImport
                  file={wordFile}
                  page={page}
                  personId={me.id}
                  right={right}
                  suggests={suggestMode.isOn}
                  editors={editors}
                  actions={actions}
                  onKept={refresh}
                  onClose={() => setWordFile(null)}
                />
              )}
              <StorySays save={save} people={people} />
              {isSignedOut && (
                <StorySignIn
                  onSignedIn={() => {
                    writing.retry();
                    void settler.current();
                    news.ask();
                  }}
                />
              )}
            </SuggestionsRoom>
          </ThreadsRoom>
        </StoryPartOffers>
      </StoryHints>
    </StoryFieldsKept>
  );
}
