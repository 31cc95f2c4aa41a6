import { env } from '#lib/env';
import { folderPost } from './folder-post.ts';
import type { Post } from './mail.ts';
import { smtpPost } from './smtp-post.ts';

const kept = globalThis as typeof globalThis & { moratPost?: Post };

/** The configured post, opened once for the whole process however often this module is loaded. */
export function thePost(): Post {
  kept.moratPost ??= env.smtpUrl
    ? smtpPost(env.smtpUrl, env.mailFrom)
    : folderPost(env.mailDir, env.mailFrom);
  return kept.moratPost;
}
