'use client';

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Refusal } from '#lib/newsroom/refusal';
import { reach } from '../reach.ts';
import { type DraftNews, type FieldDraft, isWorthSendingAgain, nextDraft } from './field-draft.ts';
import type { StoryActions } from './story-actions.ts';
import type { StoryField, StoryFieldValues, StoryPage } from './story-page.ts';

type Drafts = Partial<Record<StoryField, FieldDraft>>;
type Kept = {
  readonly page: StoryPage;
  readonly drafts: Drafts;
  readonly tell: (field: StoryField, news: DraftNews) => void;
  readonly send: (field: StoryField) => Promise<void>;
};

const StoryFieldsContext = createContext<Kept | null>(null);

/** Sends all that is typed in the panel and waits for it; answers why something could not be kept, or null. */
export type SettleFields = () => Promise<Refusal | null>;

/**
 * Keeps the fields of a story, each by itself. What a person typed stays until the newsroom has it and the page says so
 * too, whichever tab of the panel is open meanwhile.
 */
export function StoryFieldsKept({
  page,
  keep,
  onKept,
  settler,
  children,
}: {
  page: StoryPage;
  keep: StoryActions['keepField'];
  onKept: () => void;
  /** Is handed the way to settle the fields. */
  settler: { current: SettleFields };
  children: ReactNode;
}) {
  const [drafts, setDrafts] = useState<Drafts>({});
  const latest = useRef<Drafts>(drafts);
  const underWay = useRef(new Map<StoryField, Promise<void>>());
  const { id: storyId, readAt } = page;

  const tell = useCallback((field: StoryField, news: DraftNews) => {
    const next = nextDraft(latest.current[field] ?? null, news);
    const { [field]: _before, ...others } = latest.current;
    latest.current = next ? { ...others, [field]: next } : others;
    setDrafts(latest.current);
  }, []);

  const send = useCallback(
    (field: StoryField): Promise<void> => {
      const running = underWay.current.get(field);
      if (running) return running.then(() => send(field));
      const draft = latest.current[field];
      if (draft?.phase !== 'typed') return Promise.resolve();
      tell(field, { kind: 'sent' });
      const { value } = draft;
      const sending = reach(() => keep({ storyId, fields: { [field]: value } }))
        .then((answer) => {
          if (answer.ok) onKept();
          tell(
            field,
            answer.ok
              ? { kind: 'kept', value, at: answer.keptAt }
              : { kind: 'refused', value, refusal: answer.refusal },
          );
        })
        .finally(() => underWay.current.delete(field));
      underWay.current.set(field, sending);
      return sending;
    },
    [keep, onKept, storyId, tell],
  );

  useEffect(() => {
    for (const field of Object.keys(latest.current)) tell(field as StoryField, { kind: 'read', at: readAt });
  }, [readAt, tell]);

  const takeUpAgain = useCallback(() => {
    for (const [field, draft] of Object.entries(latest.current))
      if (isWorthSendingAgain(draft))
        tell(field as StoryField, { kind: 'typed', value: draft.value, isHeld: draft.isHeld });
  }, [tell]);

  useEffect(() => {
    settler.current = async () => {
      takeUpAgain();
      await Promise.all((Object.keys(latest.current) as StoryField[]).map(send));
      return Object.values(latest.current).find(({ phase }) => phase === 'refused')?.refusal ?? null;
    };
  }, [send, settler, takeUpAgain]);

  useEffect(() => {
    const unkept = () => Object.entries(latest.current).filter(([, { phase }]) => phase !== 'kept');
    const warn = (event: BeforeUnloadEvent) => {
      if (unkept().length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      for (const [field] of unkept()) void send(field as StoryField);
    };
  }, [send]);

  useEffect(() => {
    // What did not get through is sent again by itself once there is a connection.
    const again = () => {
      takeUpAgain();
      for (const field of Object.keys(latest.current)) void send(field as StoryField);
    };
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [send, takeUpAgain]);

  const kept = useMemo(() => ({ page, drafts, tell, send }), [page, drafts, tell, send]);
  return <StoryFieldsContext value={kept}>{children}</StoryFieldsContext>;
}

/** The story as its panel has it. */
export function useStoryPage(): StoryPage {
  return useKept().page;
}

const PAUSE = 1200;

/** One field: what stands in it, how far its keeping is, and ways to type, choose and leave. */
export function useStoryField<F extends StoryField>(field: F) {
  const { page, drafts, tell, send } = useKept();
  const draft = drafts[field] ?? null;
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = () => {
    clearTimeout(resting.current);
    resting.current = setTimeout(() => void send(field), PAUSE);
  };
  return {
    value: (draft ? draft.value : page.fields[field]) as StoryFieldValues[F],
    phase: draft?.phase ?? null,
    refusal: draft?.refusal ?? null,
    /** Typed letter by letter: kept when the hand rests or the field is left. */
    type: (value: StoryFieldValues[F]) => {
      tell(field, { kind: 'typed', value, isHeld: true });
      later();
    },
    /** Chosen at once: kept at once. */
    choose: (value: StoryFieldValues[F]) => {
      tell(field, { kind: 'typed', value, isHeld: false });
      void send(field);
    },
    leave: () => {
      clearTimeout(resting.current);
      tell(field, { kind: 'left' });
      void send(field);
    },
  };
}

function useKept(): Kept {
  const kept = useContext(StoryFieldsContext);
  if (!kept) throw new Error('A field of a story stands outside its panel.');
  return kept;
}
