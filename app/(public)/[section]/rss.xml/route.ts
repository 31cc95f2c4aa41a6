import { theDatabase } from '#db/client';
import { findSection } from '#db/published';
import { answerFeed } from '../../answer-feed.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ section: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { section: slug } = await params;
  const section = await findSection(theDatabase(), slug);
  if (!section) return new Response(null, { status: 404 });
  return answerFeed(`/${slug}`, section);
}
