'use client';

import { EditorContent } from '@tiptap/react';
import { memo, type ReactNode, useDeferredValue, useEffect, useMemo } from 'react';
import { TEXT_FIELDS } from '#lib/newsroom/threads';
import { BlockHand } from './block-hand.tsx';
import type { CaretKept } from './caret-kept.ts';
import { CommentMenu } from './discussing/comment-menu.tsx';
import type { PaperThreads } from './discussing/paper-threads.ts';
import { useCommentKey } from './discussing/use-comment-key.ts';
import { FieldCounters } from './field-counters.tsx';
import { FindBar } from './find/find-bar.tsx';
import { FootLine } from './foot-line.tsx';
import type { PasteNews } from './paste/paste-extension.ts';
import { PhoneBar } from './phone-bar.tsx';
import { SelectionMenu } from './selection-menu.tsx';
import { SlashMenu } from './slash/slash-menu.tsx';
import type { SuggestMode } from './suggested/use-suggest-mode.ts';
import { type SheetSurroundings, Surroundings } from './surroundings.ts';
import { TableTools } from './table-tools.tsx';
import { type Template, TemplateOffer } from './template-offer.tsx';
import { useWritingEditors } from './use-writing-editors.ts';
import type { WritingSession } from './writing.ts';
import type { SheetEditors } from './writing-editors.ts';
import './writing-sheet.css';
import './writing-body.css';
import './writing-picture.css';
import './suggesting/suggesting.css';
import './suggested/suggested.css';
import './writing-blocks.css';
import './discussing/discussing.css';

export type WritingSheetProps = SheetSurroundings & {
  session: WritingSession;
  person: { id: string; name: string; pen?: number };
  /** The language the story is written in, whatever language the newsroom is read in. */
  articleLanguage: 'vi' | 'en';
  /** Whether this person suggests; can be changed on the phone's bar too. */
  suggestMode: SuggestMode;
  /** The section, above the headline. */
  over?: ReactNode;
  /** The byline, under the standfirst. */
  under?: ReactNode;
  /** What a blank sheet could begin with; must stay the same list. */
  templates?: readonly Template[];
  /** How many words the story should have. */
  target?: number | null;
  /** Everything but the block one writes in steps back. */
  isFocused?: boolean;
  /** The page's own button at the end of the phone's bar. */
  phoneEnd?: ReactNode;
  /** Hears of the editors when they stand in the page, and null when they are gone. */
  onEditors?: (editors: SheetEditors | null) => void;
  /** Hears what there is to say about a paste; must stay the same function. */
  onPasted: (news: PasteNews) => void;
  /** The threads of comments, which paper and panel share; must stay the same. */
  threads: PaperThreads;
  /** Where one writes, from one sheet of the story to the next; must stay the same. */
  caret: CaretKept;
};

/** What stays as it is when only the state of saving changes, which it does with the first key after every pause. */
const Still = {
  BlockHand: memo(BlockHand),
  FindBar: memo(FindBar),
  FootLine: memo(FootLine),
  SlashMenu: memo(SlashMenu),
  TableTools: memo(TableTools),
};

/** The paper one writes on: headline, standfirst and body in the type that readers will see. */
export function WritingSheet({
  over,
  under,
  templates = [],
  target = null,
  isFocused = false,
  phoneEnd,
  onEditors,
  ...props
}: WritingSheetProps) {
  const { mayWrite, upload, addressOf, threads } = props;
  const { rooms, editors, slash } = useWritingEditors(props);
  useCommentKey(editors, threads);
  const tools = useAfterText(editors);
  const surroundings = useMemo(() => ({ mayWrite, upload, addressOf }), [mayWrite, upload, addressOf]);
  useEffect(() => {
    onEditors?.(editors);
    return () => onEditors?.(null);
  }, [editors, onEditors]);
  return (
    <Surroundings value={surroundings}>
      <div
        className="writing-sheet"
        data-focused={isFocused || undefined}
        data-reading={!mayWrite || undefined}
      >
        {editors && <Still.FindBar find={editors.find} mayWrite={mayWrite} />}
        <div className="writing-paper">
          <div className="sheet-over">{over}</div>
          <EditorContent editor={rooms.headline} className="headline-room" />
          <EditorContent editor={rooms.standfirst} className="standfirst-room" />
          {editors && <FieldCounters {...editors} />}
          <div className="sheet-under">{under}</div>
          <div className="body-room">
            <EditorContent editor={rooms.body} />
            {editors && mayWrite && (
              <TemplateOffer editors={editors} templates={templates} asSuggestion={props.suggestMode.isOn} />
            )}
            {editors && mayWrite && <Still.BlockHand editor={editors.body} />}
          </div>
        </div>
        {tools && mayWrite && (
          <>
            <SelectionMenu editor={tools.body} threads={threads} />
            <Still.TableTools editor={tools.body} />
            <Still.SlashMenu editor={tools.body} store={slash} />
            <PhoneBar editors={tools} suggestMode={props.suggestMode} end={phoneEnd} />
          </>
        )}
        {tools &&
          TEXT_FIELDS.map((field) => (
            <CommentMenu
              key={field}
              editor={tools[field]}
              field={field}
              threads={threads}
              hasFormats={mayWrite && field === 'body'}
            />
          ))}
        {editors && <Still.FootLine body={editors.body} target={target} />}
      </div>
    </Surroundings>
  );
}

/** The editors once their text was seen: what floats above the text is made after it. */
function useAfterText(editors: SheetEditors | null): SheetEditors | null {
  const seen = useDeferredValue(editors);
  return seen === editors ? seen : null;
}
