import { defineConfig } from 'vitest/config';

// Mutation testing runs the unit suite thousands of times: in one time zone, and only what can kill a mutant.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The sweep of hostile values meets every line and says little of any: it would only cost time here.
    exclude: ['test/package/**', 'test/docs/**', 'test/support/**', 'test/hostile.test.ts'],
    env: { TZ: 'UTC', PALIER_RUNS_DIVISOR: '20' },
    testTimeout: 120_000,
  },
});
