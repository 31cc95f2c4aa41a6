import type { ChangeForm } from '#lib/newsroom/corrections';
import type { ChangeKind } from '#lib/newsroom/story';
import type { DemoStep, DemoStory, DemoWords } from './demo-story.ts';

type Hands = {
  /** Who starts it. */
  readonly by: string;
  /** Who claims and approves it. */
  readonly editor?: string;
};
type Lived = Pick<DemoStory, 'startedBy' | 'hoursAgo' | 'life'>;

/**
 * Hours before noon of the day the paper is filled, for so many days ago at a time of day: `daysAgo(2, '06:30')`. Only
 * for yesterday and before; what happened today is counted from the hour itself.
 */
export function daysAgo(days: number, clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return days * 24 + 12 - hours - minutes / 60;
}

/** The ordinary road to approval, so many hours before now. */
export function approvedLife(at: number, { by, editor = 'ha' }: Hands): Lived {
  const life: readonly DemoStep[] = [
    { by, hoursAgo: at + 1.5, move: 'submit' },
    { by: editor, hoursAgo: at + 1, move: 'claim' },
    { by: editor, hoursAgo: at, move: 'approve' },
  ];
  return { startedBy: by, hoursAgo: at + 4, life };
}

/** The ordinary road to the reader, published so many hours before now; more steps may follow. */
export function publishedLife(at: number, hands: Hands, after: readonly DemoStep[] = []): Lived {
  const approved = approvedLife(at + 0.25, hands);
  return { ...approved, life: [...approved.life, { by: 'thu', hoursAgo: at, move: 'publish' }, ...after] };
}

type Change = Partial<ChangeForm> & {
  readonly changeKind: ChangeKind;
  readonly opener: string;
  readonly editor?: string;
  readonly publisher?: string;
  readonly write?: DemoWords;
};

/** A change of a live story on its ordinary road, published so many hours before now. */
export function publishedChange(at: number, change: Change): readonly DemoStep[] {
  const { opener, editor = 'ha', publisher = 'thu', write, ...form } = change;
  return [
    { by: opener, hoursAgo: at + 0.8, move: 'open_change', ...form },
    ...(write ? [{ by: opener, hoursAgo: at + 0.7, write }] : []),
    { by: opener, hoursAgo: at + 0.6, move: 'submit' },
    { by: editor, hoursAgo: at + 0.4, move: 'claim' },
    { by: editor, hoursAgo: at + 0.2, move: 'approve' },
    { by: publisher, hoursAgo: at, move: 'publish_change' },
  ];
}
