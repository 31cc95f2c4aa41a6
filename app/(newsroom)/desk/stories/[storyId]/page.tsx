import type { Metadata } from 'next';
import { StoryRoom } from '#components/desk/story/story-room';
import { StoryLookup } from '#components/editor/related/story-lookup';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { can } from '#lib/newsroom/permissions';
import { move } from '../../actions.ts';
import { settleLetter } from '../../letters/actions.ts';
import { giveBackPictures, shelvePictures } from '../file-actions.ts';
import {
  announceBreaking,
  blockBy,
  comment,
  editComment,
  endBreaking,
  keepAddress,
  keepField,
  leaveHint,
  lookThroughLibrary,
  makeReady,
  markSeen,
  reopen,
  resolve,
  restore,
  startTranslation,
} from './actions.ts';
import { findStory } from './find-story.ts';
import { findStories, nameStory } from './point-to-actions.ts';

type Params = { params: Promise<{ storyId: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const actor = await requireActor();
  const { headline } = await findStory((await params).storyId);
  return { title: headline || translator(actor.language, 'desk')('story.untitled') };
}

/** The writing page of one story. */
export default async function StoryPage({ params }: Params) {
  const actor = await requireActor();
  const page = await findStory((await params).storyId);
  const actions = {
    ...{ move, makeReady, keepField, keepAddress, comment, resolve, reopen, restore },
    ...{ leaveHint, markSeen, startTranslation, lookThroughLibrary, shelvePictures, giveBackPictures },
    ...{ editComment, blockBy, settleLetter, announceBreaking, endBreaking },
  };
  return (
    <StoryLookup
      language={page.fields.language}
      known={page.pointsTo}
      findStories={findStories}
      nameStory={nameStory}
    >
      <StoryRoom
        key={page.id}
        page={page}
        me={{ id: actor.personId, name: actor.name }}
        backHref={can(actor, 'see_desk') ? '/desk' : '/desk/mine'}
        actions={actions}
      />
    </StoryLookup>
  );
}
