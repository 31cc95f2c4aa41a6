import type { Settings } from '#db/settings';
import type { BreakingHours } from '#lib/newsroom/breaking';
import type { ChangeForm } from '#lib/newsroom/corrections';
import type { LetterOutcome } from '#lib/newsroom/letters';
import type { Move } from '#lib/newsroom/moves';
import type { Language, Role } from '#lib/newsroom/people';
import type { SectionKind } from '#lib/newsroom/sections';
import type { ChangeKind, LegalCheck, Priority } from '#lib/newsroom/story';
import type { TopicKind } from '#lib/newsroom/topics';

/** The demo paper as it is written down; seeding replays it through the verbs of the desk. */
export type DemoPaper = {
  readonly settings?: Partial<Settings>;
  readonly people: readonly DemoPerson[];
  readonly sections: readonly DemoSection[];
  readonly topics: readonly DemoTopic[];
  readonly authors: readonly DemoAuthor[];
  readonly pictures: readonly DemoPicture[];
  readonly stories: readonly DemoStory[];
  readonly letters?: readonly DemoLetter[];
  readonly subscribers?: readonly DemoSubscriber[];
};

/** Somebody who gets the newsletter, or has still to confirm it. */
export type DemoSubscriber = {
  readonly email: string;
  readonly language: Language;
  readonly sections: readonly string[];
  readonly hoursAgo: number;
  readonly isWaiting?: boolean;
};

/** What a reader wrote: about an error in a story, by its key, or to the paper. */
export type DemoLetter = {
  readonly story?: string;
  readonly hoursAgo: number;
  readonly text: string;
  readonly rightText?: string;
  readonly name?: string;
  readonly email?: string;
  readonly settled?: { readonly by: string; readonly hoursAgo: number; readonly outcome: LetterOutcome };
};

export type DemoPerson = {
  /** Short and lower case: "lan". */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Slugs of the sections the role is limited to; none: the whole paper. */
  readonly sections?: readonly string[];
  readonly language?: Language;
};

export type DemoSection = {
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly purposeVi?: string;
  readonly purposeEn?: string;
  /** News, where it is not said. */
  readonly kind?: SectionKind;
};

export type DemoTopic = {
  readonly slug: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly description?: string;
  readonly kind?: TopicKind;
};

export type DemoAuthor = {
  readonly slug: string;
  /** The name as printed. */
  readonly name: string;
  readonly fullName?: string;
  readonly biography?: string;
  /** Key of a picture. */
  readonly portrait?: string;
  /** Id of the person behind the byline; none: a stringer without an account. */
  readonly person?: string;
};

export type DemoPicture = {
  readonly key: string;
  /** File name in `db/demo/pictures`, drawn as SVG. */
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
};

export type DemoStory = {
  /** Names the story for ever: seeding twice makes it once. */
  readonly key: string;
  readonly language?: Language;
  readonly section: string;
  readonly topics?: readonly string[];
  /** Slugs of authors in the order they sign; none: whoever starts it. */
  readonly authors?: readonly string[];
  readonly bylineText?: string;
  readonly headline: string;
  readonly standfirst: string;
  /** The body in the short marks of `body-of.ts`. */
  readonly body: string;
  readonly dateline?: string;
  readonly eventDate?: string;
  readonly aiNote?: string;
  readonly endMark?: boolean;
  /** Key of the lead picture. */
  readonly lead?: string;
  /** What is printed with the lead picture where the library's own words will not do: in another language. */
  readonly leadWords?: { readonly alt: string; readonly caption: string; readonly credit: string };
  /** Key of the story that this one tells in the other language. */
  readonly translationOf?: string;
  readonly priority?: Priority;
  readonly legalCheck?: LegalCheck;
  /** Hours from now until the deadline. */
  readonly deadlineIn?: number;
  readonly targetWords?: number;
  /** Who starts it, and how many hours ago. */
  readonly startedBy: string;
  readonly hoursAgo: number;
  readonly life: readonly DemoStep[];
};

/** One thing that somebody did to a story, so many hours before now. */
export type DemoStep =
  | DemoMove
  | DemoComment
  | (When & { readonly write: DemoWords })
  | (When & {
      /** Words of the body, and what they should read instead; nothing: taken out. */
      readonly suggest: { readonly words: string; readonly instead: string };
    })
  | (When & { readonly slug: string })
  /** Breaking news for so many hours. */
  | (When & { readonly breaking: BreakingHours });

export type DemoComment = When & {
  readonly comment: string;
  readonly isBlocking?: boolean;
  /** The words of the body that it is about; none: the whole story. */
  readonly about?: string;
  readonly answered?: { readonly by: string; readonly text: string };
  readonly resolvedBy?: string;
};

export type DemoMove = When &
  Partial<ChangeForm> & {
    readonly move: Move;
    readonly reason?: string;
    readonly publicNotice?: string;
    readonly changeKind?: ChangeKind;
    /** Hours from now, for a schedule; may be in the past for one that the clock has kept. */
    readonly scheduledIn?: number;
    readonly embargoIn?: number | 'indefinite';
  };

/** What is written anew; the body whole, in the marks of `body-of.ts`. */
export type DemoWords = { readonly headline?: string; readonly standfirst?: string; readonly body?: string };

type When = {
  /** Id of a person; "clock" for what the clock does. */
  readonly by: string;
  readonly hoursAgo: number;
};
