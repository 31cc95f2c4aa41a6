import { suggest } from '../../suggest.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return suggest(request, 'en');
}
