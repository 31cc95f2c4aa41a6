import type { AboutPlace } from '#components/editor/discussing/about-place.ts';
import type { BreakingHours } from '#lib/newsroom/breaking';
import type { Answer } from '#lib/newsroom/refusal';
import type { SettleLetter } from '../letters/letter-line.ts';
import type { MoveAction, StoryToMove } from '../story-to-move.ts';
import type { GiveBackPictures } from './pictures-of-file.ts';
import type { StoryFieldValues } from './story-page.ts';

export type LibraryPicture = {
  readonly id: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly width: number;
  readonly height: number;
};

/** What the writing page can ask of the newsroom; each answers granted or refused. */
export type StoryActions = {
  readonly move: MoveAction;
  readonly makeReady: (input: {
    storyId: number;
    readAt: number;
  }) => Promise<Answer<{ readonly story: StoryToMove }>>;
  readonly keepField: (input: {
    storyId: number;
    fields: Partial<StoryFieldValues>;
  }) => Promise<Answer<{ readonly keptAt: number }>>;
  readonly keepAddress: (input: {
    storyId: number;
    slug: string;
  }) => Promise<Answer<{ readonly slug: string }>>;
  readonly announceBreaking: (input: {
    storyId: number;
    hours: BreakingHours;
  }) => Promise<Answer<{ readonly until: number }>>;
  readonly endBreaking: (input: { storyId: number }) => Promise<Answer>;
  readonly comment: (input: {
    storyId: number;
    text: string;
    isBlocking?: boolean;
    parentId?: number | null;
    mentions?: readonly string[];
    about?: AboutPlace | null;
  }) => Promise<Answer<{ readonly commentId: number }>>;
  readonly editComment: (input: {
    commentId: number;
    text: string;
    mentions?: readonly string[];
  }) => Promise<Answer>;
  readonly blockBy: (input: { commentId: number; isBlocking: boolean }) => Promise<Answer>;
  readonly resolve: (input: { commentId: number }) => Promise<Answer>;
  readonly reopen: (input: { commentId: number }) => Promise<Answer>;
  /** Answers with the revision that holds what stood there before. */
  readonly restore: (input: {
    storyId: number;
    revisionId: number;
  }) => Promise<Answer<{ readonly replacedId: number }>>;
  readonly leaveHint: (input: { storyId: number; hint: string; isLeft: boolean }) => Promise<Answer>;
  readonly markSeen: (input: { storyId: number }) => Promise<Answer>;
  readonly settleLetter: SettleLetter;
  readonly startTranslation: (input: { storyId: number }) => Promise<Answer<{ readonly storyId: number }>>;
  readonly shelvePictures: (input: { pictures: readonly string[] }) => Promise<Answer>;
  readonly giveBackPictures: GiveBackPictures;
  readonly lookThroughLibrary: (input: {
    search: string;
    after?: string;
  }) => Promise<Answer<{ readonly pictures: readonly LibraryPicture[]; readonly hasMore: boolean }>>;
};
