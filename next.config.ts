import type { NextConfig } from 'next';
import { FEED_FILES } from './lib/press/feed-files.ts';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // For the newsroom, whose scripts are large. What readers get the press compresses itself; it asks for it plain.
  compress: true,
  productionBrowserSourceMaps: false,
  allowedDevOrigins: ['127.0.0.1'],
  // A font file's name changes with it, so browsers may keep it for a year.
  headers: async () => [
    {
      source: '/fonts/:file*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  // Asked for by whatever shows an address without having read the page, a browser that was called away from it too.
  redirects: async () => [
    { source: '/favicon.ico', destination: '/media/share/icon-192.png', permanent: false },
  ],
  // A feed stands under the address of what it is a feed of; one route makes them all.
  rewrites: async () => ({
    beforeFiles: FEED_FILES.map((file) => ({
      source: `/:of*/${file}`,
      destination: `/feeds/${file}/:of*`,
    })),
    afterFiles: [],
    fallback: [],
  }),
  experimental: {
    // All pages at once are half a second before the first request is heard; each is read when it is first drawn.
    preloadEntriesOnStart: false,
    // As much as the door lets in (lib/serve/check-request.ts): a long text out of a Word file is one action.
    serverActions: { bodySizeLimit: '2mb' },
  },
  serverExternalPackages: [
    'better-sqlite3',
    '@libsql/client',
    '@node-rs/argon2',
    'esbuild',
    'sharp',
    'pino',
    'yjs',
  ],
};

export default config;
