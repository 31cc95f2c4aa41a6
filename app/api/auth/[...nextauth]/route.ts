import type { NextRequest } from 'next/server';
import nextAuth from 'next-auth';
import { authOptions } from '#lib/auth/options';

type Context = { params: Promise<{ nextauth: string[] }> };

async function handler(request: NextRequest, context: Context): Promise<Response> {
  return nextAuth(request, context, authOptions());
}

export { handler as GET, handler as POST };
