import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,db,app,components}/**/*.test.{ts,tsx}', '*.test.ts'],
    environment: 'node',
    // Whole grids of moves on a machine with two cores that is doing something else as well.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { SECRET: 'what signs the sessions of a test', LOG_LEVEL: 'silent', RUST_LOG: 'off' },
  },
});
