import type { FoundStory } from '#components/editor/related/story-lookup';
import type { Template } from '#components/editor/template-offer';
import type { Option } from '#components/ui/select';
import type { WritingRight } from '#lib/newsroom/access';
import type { Gate, GateFinding } from '#lib/newsroom/gates';
import type { Language } from '#lib/newsroom/people';
import type { Refusal } from '#lib/newsroom/refusal';
import type { ChangeKind, Embargo, LegalCheck, Priority, Stage, Visibility } from '#lib/newsroom/story';
import type { TextField } from '#lib/newsroom/threads';
import type { StyleRule } from '#lib/text/hints/style-rule';
import type { ToneStyle } from '#lib/text/tone';
import type { LetterLine } from '../letters/letter-line.ts';
import type { NamedPerson } from '../queue-story.ts';
import type { MoveOffers, StoryToMove } from '../story-to-move.ts';

/** What the story panel edits; each field is kept by itself. Times UTC milliseconds. */
export type StoryFieldValues = {
  readonly language: Language;
  readonly sectionId: string | null;
  readonly topicIds: readonly string[];
  readonly authorIds: readonly string[];
  readonly bylineText: string;
  readonly dateline: string;
  readonly slug: string;
  /** yyyy-mm-dd */
  readonly eventDate: string | null;
  readonly aiNote: string;
  readonly endMark: boolean;
  readonly leadMediaId: string | null;
  readonly leadAlt: string;
  readonly leadCaption: string;
  readonly leadCredit: string;
  readonly deadlineAt: number | null;
  readonly targetWords: number | null;
  readonly priority: Priority;
  readonly legalCheck: LegalCheck;
};
export type StoryField = keyof StoryFieldValues;

/** What this person may do with the story beside moving it. */
export type StoryRights = {
  /** Write the text and whatever is printed with it. */
  readonly write: boolean;
  /** What may be done with the text alone: owners suggest while an editor holds their story. */
  readonly text: WritingRight;
  /** Set deadline, length, priority and legal check also while the text is frozen. */
  readonly desk: boolean;
  readonly clearLegal: boolean;
  readonly changeAddress: boolean;
  /** How often it is read. */
  readonly seeReads: boolean;
  /** Put it above the front page as breaking news, or take it off: it is live. */
  readonly breakNews: boolean;
  readonly comment: boolean;
  readonly translate: boolean;
};

/** One gate of the paper, with what it found in the text as it is now; null when it is passed. */
export type GateLine = { readonly gate: Gate; readonly finding: GateFinding | null };

export type StoryReply = {
  readonly id: number;
  readonly person: NamedPerson;
  readonly text: string;
  readonly at: number;
  readonly editedAt: number | null;
  readonly mentions: readonly NamedPerson[];
  readonly mayEdit: boolean;
};
export type StoryThread = StoryReply & {
  /** What the thread is about, as it read when the thread was begun; null: the story as a whole. */
  readonly about: {
    readonly field: TextField;
    /** The kind of block; null: the thread is about words. */
    readonly block: string | null;
    readonly quote: string;
  } | null;
  readonly isBlocking: boolean;
  readonly mayBlock: boolean;
  readonly resolved: { readonly name: string; readonly at: number } | null;
  readonly mayReopen: boolean;
  readonly replies: readonly StoryReply[];
};

/** One line of the timeline: something done to the story, or a revision that was cut while people typed. */
export type TimelineLine = {
  readonly key: string;
  /** The kind of the event; `revision` for a revision that no event speaks of. */
  readonly kind: string;
  readonly at: number;
  /** Null: the clock did it. */
  readonly by: NamedPerson | null;
  readonly reason: string;
  readonly stage: Stage | null;
  /** The revision that the line is about. */
  readonly revision: {
    readonly id: number;
    readonly number: number;
    readonly words: number;
    readonly added: number;
  } | null;
  /** Fields that an edit of the panel set. */
  readonly fields: readonly StoryField[];
  /** Why the clock took a schedule back. */
  readonly alarm: Refusal | null;
  readonly receipts: readonly { readonly name: string; readonly seenAt: number | null }[];
};

/** The errors that readers found in a story and nobody settled yet; only those who handle them settle them. */
export type StoryReports = { readonly reports: readonly LetterLine[]; readonly maySettle: boolean };

/** The other language of the same work. */
export type StoryTranslation = {
  readonly id: number;
  readonly language: Language;
  readonly headline: string;
  readonly stage: Stage;
  readonly visibility: Visibility;
  /** Of the two the original has told readers something since the translation did. */
  readonly isTranslationOlder: boolean;
};

/** What the panel chooses from. */
export type StoryChoices = {
  readonly sections: readonly Option[];
  readonly topics: readonly Option[];
  readonly authors: readonly Option[];
};

/** A story as its writing page shows it to one person at one moment. */
export type StoryPage = {
  readonly id: number;
  readonly headline: string;
  readonly stage: Stage;
  readonly visibility: Visibility;
  readonly openChange: ChangeKind | null;
  readonly embargo: Embargo;
  readonly scheduledFor: number | null;
  readonly isPublished: boolean;
  /** The live article's path, or the one it would have. */
  readonly address: string | null;
  /** From when until when it stands above the front page as breaking news; null: it does not. */
  readonly breaking: { readonly since: number; readonly until: number } | null;
  readonly claimedBy: NamedPerson | null;
  readonly returned: { readonly person: NamedPerson; readonly reason: string; readonly at: number } | null;
  /** People who can take the story on when this person cannot. */
  readonly withWhom: readonly string[];
  /** Whose writing is in the story. */
  readonly writers: readonly NamedPerson[];
  readonly fields: StoryFieldValues;
  readonly rights: StoryRights;
  readonly choices: StoryChoices;
  readonly gates: readonly GateLine[];
  readonly threads: readonly StoryThread[];
  /** Whom a comment may name. */
  readonly mentionable: readonly NamedPerson[];
  readonly timeline: readonly TimelineLine[];
  readonly reports: StoryReports;
  /** Whether the person had the story open before, so that they can ask what changed since. */
  readonly hasRead: boolean;
  /** The stories that the text pointed to when the page was made. */
  readonly pointsTo: readonly FoundStory[];
  readonly translation: StoryTranslation | null;
  /** What the story could begin with; none when something stands in it. */
  readonly templates: readonly Template[];
  /** Where the paper puts tones. */
  readonly toneStyle: ToneStyle;
  /** How the paper writes stories of this language; rules that are switched off are not among them. */
  readonly styleRules: readonly StyleRule[];
  /** Keys of the hints that somebody left as they are in this story. */
  readonly leftHints: readonly string[];
  /** This person was told something of the story that they have not seen. */
  readonly hasNews: boolean;
  readonly toMove: StoryToMove;
  readonly offers: MoveOffers;
  /** Changes whenever anything on this page did, typing aside. */
  readonly mark: string;
  readonly readAt: number;
};
