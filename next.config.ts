import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The press compresses what readers get; compressing twice would only cost time.
  compress: false,
  productionBrowserSourceMaps: false,
  allowedDevOrigins: ['127.0.0.1'],
  // A font file's name changes with it, so browsers may keep it for a year.
  headers: async () => [
    {
      source: '/fonts/:file*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  serverExternalPackages: ['better-sqlite3', '@libsql/client', '@node-rs/argon2', 'sharp', 'pino', 'yjs'],
};

export default config;
