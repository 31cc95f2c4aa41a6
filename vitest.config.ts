import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,db,app,components}/**/*.test.ts', '*.test.ts'],
    environment: 'node',
  },
});
