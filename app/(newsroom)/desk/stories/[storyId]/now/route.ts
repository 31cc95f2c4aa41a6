import { theDatabase } from '#db/client';
import { readStoryState } from '#db/stories';
import { readStoryMark } from '#db/story-mark';
import { currentActor } from '#lib/auth/session';
import { mayRead } from '#lib/newsroom/access';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ storyId: string }> };

/** The mark of a story as it stands, for its writing page to ask every few seconds whether anything happened. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return answer({}, 401);
  const storyId = Number((await params).storyId);
  const story = Number.isSafeInteger(storyId) ? await readStoryState(theDatabase(), storyId) : null;
  if (!story || !mayRead(actor, story)) return answer({}, 404);
  return answer({ mark: await readStoryMark(theDatabase(), storyId) }, 200);
}

function answer(body: object, status: number): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
