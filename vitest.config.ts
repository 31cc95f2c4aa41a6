import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,db,app,components}/**/*.test.ts', '*.test.ts'],
    environment: 'node',
    env: { SECRET: 'what signs the sessions of a test', LOG_LEVEL: 'silent', RUST_LOG: 'off' },
  },
});
