import type { Gate } from '#lib/newsroom/gates';
import type { StoryField } from './story-page.ts';
import type { PanelSheet } from './story-panel.tsx';

/** What the panel is turned to: a field, or one of the parts of the review. */
export type PanelPlace = StoryField | 'suggestions' | 'comments';

/** Where a gate is mended: on the paper, or in the panel. */
export type GatePlace =
  | { readonly on: 'paper'; readonly part: 'headline' | 'standfirst' | 'body' }
  | { readonly on: 'panel'; readonly sheet: PanelSheet; readonly place: PanelPlace };

const field = (name: StoryField): GatePlace => ({ on: 'panel', sheet: 'facts', place: name });

/** Where to go to mend what a gate found. Words of the lead picture stand in the panel, those of others on the paper. */
export function gatePlace(gate: Gate, story: { readonly leadLacks: boolean }): GatePlace {
  switch (gate) {
    case 'headline':
    case 'standfirst':
      return { on: 'paper', part: gate };
    case 'text':
    case 'placeholders':
      return { on: 'paper', part: 'body' };
    case 'byline':
      return field('authorIds');
    case 'section':
      return field('sectionId');
    case 'slug':
      return field('slug');
    case 'legal_check':
      return field('legalCheck');
    case 'suggestions':
      return { on: 'panel', sheet: 'review', place: 'suggestions' };
    case 'blocking_comments':
      return { on: 'panel', sheet: 'review', place: 'comments' };
    case 'picture_alt':
    case 'picture_caption':
    case 'picture_credit':
      return story.leadLacks ? field('leadMediaId') : { on: 'paper', part: 'body' };
  }
}
